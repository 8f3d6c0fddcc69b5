package dev.candour.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The board as people read it. */
final class BoardText {

    private final Board board;

    BoardText(Board board) {
        this.board = board;
    }

    String text() {
        Map<String, Map<Field, Count>> total = new LinkedHashMap<>(board.groups());
        total.keySet().removeAll(board.formats().keySet());
        return "\nPrecision and recall, and how many are annotated; %d documents\n"
                        .formatted(board.documents().size())
                + table(total) + "\n" + table(board.formats()) + "\n" + documents() + unknownSkills();
    }

    private String table(Map<String, Map<Field, Count>> groups) {
        List<String> lines = new ArrayList<>();
        lines.add("| %-19s|".formatted("")
                + groups.keySet().stream()
                        .map(name -> " %-14s|".formatted(name + " (" + size(name) + ")"))
                        .collect(Collectors.joining()));
        lines.add("|--------------------|" + "---------------|".repeat(groups.size()));
        for (Field field : Field.ALL) {
            lines.add("| %-19s|".formatted(field.text())
                    + groups.values().stream()
                            .map(counts -> cell(field, counts.getOrDefault(field, Count.NONE)))
                            .collect(Collectors.joining()));
        }
        return String.join("\n", lines) + "\n";
    }

    private long size(String group) {
        return board.documents().stream()
                .filter(document ->
                        group.equals(Board.ALL) || group.equals(document.language()) || group.equals(document.format()))
                .count();
    }

    private static String cell(Field field, Count count) {
        Double precision = field == Field.SKILL_WORDS_KNOWN ? null : count.precision();
        return " %s %s %3d |".formatted(share(precision), share(count.recall()), count.right() + count.missed());
    }

    private static String share(@Nullable Double share) {
        return share == null ? "  - " : String.format(Locale.ROOT, "%.2f", share);
    }

    private String documents() {
        return board.documents().stream().map(BoardText::document).collect(Collectors.joining());
    }

    private static String document(DocumentScore score) {
        String head = score.document() + (score.crashed() ? ": CRASHED: " : ": ");
        if (score.refused() != null) {
            return head + score.refused() + "\n";
        }
        List<Difference> differences = score.differences().stream()
                .filter(difference -> difference.field() != Field.SKILL_WORDS_KNOWN)
                .toList();
        return head + differences.size() + " differences\n"
                + differences.stream().map("    %s\n"::formatted).collect(Collectors.joining());
    }

    private String unknownSkills() {
        Map<String, Long> words = board.documents().stream()
                .flatMap(score -> score.differences().stream())
                .filter(difference -> difference.field() == Field.SKILL_WORDS_KNOWN)
                .map(difference -> String.valueOf(difference.expected()))
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        return "\nAnnotated skills that the vocabulary lacks: " + String.join(", ", words.keySet()) + "\n";
    }
}
