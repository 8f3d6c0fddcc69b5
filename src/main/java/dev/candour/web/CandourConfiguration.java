package dev.candour.web;

import dev.candour.document.IsolatedExtractor;
import dev.candour.resume.ResumeReader;
import dev.candour.rules.RuleLibrary;
import dev.candour.screening.Screener;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that the endpoints share; all of them may be used by many threads. */
@Configuration(proxyBeanMethods = false)
class CandourConfiguration {

    /** A broken rule file stops the start: a service with half of its rules would judge people wrongly. */
    @Bean(destroyMethod = "close")
    RuleLibrary ruleLibrary(@Value("${candour.rules.dir:rules}") Path dir) {
        return RuleLibrary.load(dir);
    }

    @Bean
    Vocabulary vocabulary(RuleLibrary library) {
        return library.vocabulary();
    }

    /** Two processes: one slow document must not hold up the others. */
    @Bean(destroyMethod = "close")
    IsolatedExtractor extractor() {
        return new IsolatedExtractor(2);
    }

    @Bean
    ResumeReader resumeReader(Vocabulary vocabulary, IsolatedExtractor extractor) {
        return new ResumeReader(vocabulary, extractor);
    }

    @Bean
    Screener screener(RuleLibrary library, Vocabulary vocabulary) {
        return new Screener(library, vocabulary);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
