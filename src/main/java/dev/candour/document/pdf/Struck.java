package dev.candour.document.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that a line is drawn through, from their first letter to their last: what an editor took back is no part of the text. */
final class Struck {

    /** In ems above the line that letters stand on: the middle of a small letter. */
    private static final double MIDDLE = 0.27;
    /** In ems. */
    private static final double NEAR = 0.12;
    /** Points that the line may be longer or shorter than the words; one behind a heading is far longer. */
    private static final double END = 1.5;

    private static final long MOST = 20_000_000;

    private Struck() {}

    static List<Glyph> without(List<Glyph> glyphs, Rules rules) {
        if (rules.across().isEmpty() || (long) glyphs.size() * rules.across().size() > MOST) {
            return glyphs;
        }
        Map<Long, List<Glyph>> heights = glyphs.stream()
                .filter(glyph -> glyph.turn() == 0)
                .collect(Collectors.groupingBy(glyph -> Math.round(middle(glyph))));
        Set<Glyph> struck = new HashSet<>();
        for (Rules.Rule rule : rules.across()) {
            struck.addAll(through(rule, heights));
        }
        return struck.isEmpty()
                ? glyphs
                : glyphs.stream().filter(glyph -> !struck.contains(glyph)).toList();
    }

    private static double middle(Glyph glyph) {
        return glyph.base() - MIDDLE * glyph.size();
    }

    private static List<Glyph> through(Rules.Rule rule, Map<Long, List<Glyph>> heights) {
        List<Glyph> line = new ArrayList<>();
        long at = Math.round(rule.at());
        for (long height = at - 2; height <= at + 2; height++) {
            heights.getOrDefault(height, List.of()).stream()
                    .filter(glyph -> Math.abs(middle(glyph) - rule.at()) < NEAR * glyph.size())
                    .filter(glyph -> glyph.left() > rule.from() - END && glyph.right() < rule.to() + END)
                    .forEach(line::add);
        }
        double left = line.stream().mapToDouble(Glyph::left).min().orElse(Double.POSITIVE_INFINITY);
        double right = line.stream().mapToDouble(Glyph::right).max().orElse(Double.NEGATIVE_INFINITY);
        double letters =
                line.stream().mapToDouble(glyph -> glyph.right() - glyph.left()).sum();
        boolean whole =
                left < rule.from() + END && right > rule.to() - END && letters > 0.8 * (rule.to() - rule.from());
        return whole ? line : List.of();
    }
}
