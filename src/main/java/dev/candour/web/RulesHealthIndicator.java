package dev.candour.web;

import dev.candour.rules.Lease;
import dev.candour.rules.RuleSet;
import dev.candour.rules.publish.Attempt;
import dev.candour.rules.publish.Publisher;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Which rules are live. A bad edit takes nothing from the service, so it is told here and the service stays up. */
@Component
class RulesHealthIndicator implements HealthIndicator {

    private final Publisher publisher;

    RulesHealthIndicator(Publisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public Health health() {
        Attempt last = publisher.last();
        return Health.up()
                .withDetail("versions", versions())
                .withDetail("lastAttempt", last.at().toString())
                .withDetail("outcome", last.outcome().name().toLowerCase(Locale.ROOT))
                .withDetail("problems", last.problems().size())
                .build();
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new LinkedHashMap<>();
        try (Lease lease = publisher.live().lease()) {
            for (RuleSet set : lease.library().sets()) {
                versions.put(set.name(), set.version());
            }
        }
        return versions;
    }
}
