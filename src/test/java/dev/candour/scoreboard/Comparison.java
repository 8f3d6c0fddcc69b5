package dev.candour.scoreboard;

import dev.candour.scoreboard.Recorded.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets the board beside the recorded figures.
 *
 * @param fallen figures under the recorded ones, recorded documents that are gone, and crashes
 * @param worse documents and fields with more errors than recorded
 * @param risen figures over the recorded ones, and new groups
 */
record Comparison(List<String> fallen, List<String> worse, List<String> risen) {

    static Comparison of(Board board, Recorded before) {
        Comparison comparison = new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Recorded now = Recorded.of(board);
        before.figures().forEach((group, figures) -> comparison.group(group, figures, now));
        now.figures().keySet().stream()
                .filter(group -> !before.figures().containsKey(group))
                .forEach(group -> comparison.risen.add(group + " is new"));
        board.documents().forEach(score -> comparison.document(score, before));
        before.documents().keySet().stream()
                .filter(document -> !now.documents().containsKey(document))
                .forEach(document -> comparison.fallen.add(document + " is gone"));
        return comparison;
    }

    boolean passed() {
        return fallen.isEmpty();
    }

    private void group(String group, Map<Field, Figure> before, Recorded now) {
        Map<Field, Figure> figures = now.figures().getOrDefault(group, Map.of());
        before.forEach((field, figure) -> {
            String name = group + " " + field.text();
            Figure reached = figures.getOrDefault(field, new Figure(null, null));
            share(name + " precision", figure.precision(), reached.precision());
            share(name + " recall", figure.recall(), reached.recall());
        });
    }

    /** Where nothing is found any more there is no precision to fall; the recall tells. */
    private void share(String name, @Nullable Double before, @Nullable Double now) {
        if (before == null || now == null || before.equals(now)) {
            return;
        }
        String line = String.format(Locale.ROOT, "%s %.4f, recorded %.4f", name, now, before);
        (now < before ? fallen : risen).add(line);
    }

    private void document(DocumentScore score, Recorded before) {
        if (score.crashed()) {
            fallen.add(score.document() + " crashed: " + score.refused());
        }
        Map<Field, Count> errors = before.documents().get(score.document());
        if (errors == null) {
            risen.add(score.document() + " is new");
            return;
        }
        score.counts().forEach((field, count) -> {
            int recorded = errors.getOrDefault(field, Count.NONE).errors();
            if (count.errors() > recorded) {
                worse.add("%s %s: %d errors, recorded %d"
                        .formatted(score.document(), field.text(), count.errors(), recorded));
            }
        });
    }

    String text() {
        StringBuilder text = new StringBuilder();
        block(text, "Fallen under what is recorded:", fallen);
        block(text, "Documents that are read worse than recorded:", worse);
        block(text, "Better than recorded; record it with -Dscoreboard.record=true:", risen);
        return text.isEmpty() ? "As recorded.\n" : text.toString();
    }

    private static void block(StringBuilder text, String head, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(head).append('\n');
            lines.forEach(line -> text.append("    ").append(line).append('\n'));
        }
    }
}
