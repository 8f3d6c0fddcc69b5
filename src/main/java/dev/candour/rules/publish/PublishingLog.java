package dev.candour.rules.publish;

import dev.candour.source.Problem;
import dev.candour.text.Inert;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the service's log how an attempt came out. Rules are no résumés: their problems may be told. */
final class PublishingLog {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);
    private static final int MOST_PROBLEMS = 10;
    private static final int SHORT = 12;

    private PublishingLog() {}

    static void write(Attempt attempt) {
        if (attempt.isLive()) {
            LOG.info("Rules live: {}", versions(attempt));
            return;
        }
        List<Problem> problems = attempt.problems();
        LOG.warn("Rules refused, those before stay live; problems: {}", problems.size());
        problems.stream().sorted().limit(MOST_PROBLEMS).forEach(problem -> LOG.warn("  {}", shown(problem)));
    }

    private static String versions(Attempt attempt) {
        return attempt.versions().entrySet().stream()
                .map(set -> set.getKey() + " " + set.getValue().substring(0, SHORT))
                .collect(Collectors.joining(", "));
    }

    private static String shown(Problem problem) {
        return Inert.line(problem.where() + ": " + problem.message(Locale.ENGLISH));
    }
}
