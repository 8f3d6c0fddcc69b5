package dev.candour.web;

import dev.candour.resume.ResumeReader;
import dev.candour.rules.publish.FolderWatch;
import dev.candour.rules.publish.LiveRules;
import dev.candour.rules.publish.Publisher;
import dev.candour.rules.publish.Publishing;
import dev.candour.rules.publish.Verified;
import dev.candour.screening.Screener;
import dev.candour.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts that the endpoints share; all of them may be used by many threads. */
@Configuration(proxyBeanMethods = false)
class CandourConfiguration {

    /** A broken rule file stops the start: a service with half of its rules would judge people wrongly. */
    @Bean(destroyMethod = "close")
    Publisher publisher(@Value("${candour.rules.dir:rules}") Path dir, Clock clock) {
        return Publisher.start(dir, Publishing.admission(Verified.inMemory()), clock, Publishing.person());
    }

    @Bean(destroyMethod = "") // the publisher closes them
    LiveRules liveRules(Publisher publisher) {
        return publisher.live();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnBooleanProperty(name = "candour.rules.watch", matchIfMissing = true)
    FolderWatch folderWatch(@Value("${candour.rules.dir:rules}") Path dir, Publisher publisher) {
        return Publishing.watch(dir, publisher);
    }

    @Bean
    Vocabulary vocabulary() {
        return Vocabulary.standard();
    }

    @Bean
    ResumeReader resumeReader(Vocabulary vocabulary) {
        return new ResumeReader(vocabulary);
    }

    @Bean
    Screener screener(LiveRules rules, Vocabulary vocabulary) {
        return new Screener(rules, vocabulary);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
