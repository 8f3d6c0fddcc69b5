package dev.candour.scoreboard;

import dev.candour.scoreboard.Recorded.Figure;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The recorded figures as YAML. */
final class RecordedText {

    private RecordedText() {}

    static String of(Recorded recorded) {
        StringBuilder text = new StringBuilder("""
                # Written by ./mvnw -Pscoreboard -DskipTests verify -Dscoreboard.record=true; docs/scoreboard.md says when.
                # By group and field: precision, recall.
                figures:
                """);
        recorded.figures().forEach((group, figures) -> {
            text.append("  ").append(group).append(":\n");
            figures.forEach((field, figure) -> text.append("    %s: %s\n".formatted(field.text(), pair(figure))));
        });
        text.append("# By document, the fields with errors: right, missed, too much.\ndocuments:\n");
        recorded.documents()
                .forEach((document, errors) -> text.append("  %s: %s\n".formatted(document, errors(errors))));
        return text.toString();
    }

    private static String pair(Figure figure) {
        return "[%s, %s]".formatted(share(figure.precision()), share(figure.recall()));
    }

    private static String share(@Nullable Double share) {
        return share == null ? "null" : String.format(Locale.ROOT, "%.4f", share);
    }

    private static String errors(Map<Field, Count> errors) {
        return errors.entrySet().stream()
                .map(entry -> "%s: %s".formatted(entry.getKey().text(), counts(entry.getValue())))
                .collect(Collectors.joining(", ", "{ ", " }"));
    }

    private static String counts(Count count) {
        return "[%d, %d, %d]".formatted(count.right(), count.missed(), count.extra());
    }
}
