package dev.candour.web;

import dev.candour.document.IsolatedExtractor;
import dev.candour.rules.publish.FolderWatch;
import dev.candour.rules.publish.LiveRules;
import dev.candour.rules.publish.Publisher;
import dev.candour.rules.publish.Publishing;
import dev.candour.rules.versions.DataFolder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** The parts that the endpoints share; all of them may be used by many threads. */
@Configuration(proxyBeanMethods = false)
class CandourConfiguration {

    @Bean
    Publishing publishing(@Value("${candour.data:}") String data, Clock clock) {
        return new Publishing(data.isBlank() ? DataFolder.standard() : Path.of(data), clock);
    }

    /** A broken rule file stops the start: a service with half of its rules would judge people wrongly. */
    @Bean(destroyMethod = "close")
    Publisher publisher(Publishing publishing, @Value("${candour.rules.dir:rules}") Path dir) {
        return publishing.start(dir);
    }

    @Bean(destroyMethod = "") // the publisher closes them
    LiveRules liveRules(Publisher publisher) {
        return publisher.live();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnBooleanProperty(name = "candour.rules.watch", matchIfMissing = true)
    FolderWatch folderWatch(Publishing publishing, Publisher publisher) {
        publishing.warm(publisher);
        return publishing.watch(publisher);
    }

    /** Two processes: one slow document must not hold up the others. */
    @Bean(destroyMethod = "close")
    IsolatedExtractor extractor() {
        return new IsolatedExtractor(2);
    }

    @Bean
    LiveReader liveReader(IsolatedExtractor extractor) {
        return new LiveReader(extractor);
    }

    /** Nothing of them is written anywhere. */
    @Bean(destroyMethod = "close")
    KeptScreenings keptScreenings(
            @Value("${candour.screenings.kept:500}") int most,
            @Value("${candour.screenings.bytes:64MB}") DataSize bytes,
            @Value("${candour.screenings.time:1h}") Duration time) {
        return new KeptScreenings(new Expiring.Bounds(most, bytes.toBytes(), time), System::nanoTime);
    }

    /** Neither are they. */
    @Bean(destroyMethod = "close")
    ReadProfiles readProfiles(
            @Value("${candour.profiles.kept:500}") int most,
            @Value("${candour.profiles.bytes:32MB}") DataSize bytes,
            @Value("${candour.profiles.time:10m}") Duration time) {
        return new ReadProfiles(new Expiring.Bounds(most, bytes.toBytes(), time), System::nanoTime);
    }

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }
}
