package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** How a section shows that new studies begin: by a heading or a bullet like that of its first line, with other lines between, or by blank lines. */
final class StudyBegins {

    private final Set<Line> first = Collections.newSetFromMap(new IdentityHashMap<>());

    private StudyBegins() {}

    /** A section shows it where its first line is a heading, or a bullet that names studies. */
    static StudyBegins in(List<Line> told, DegreeWords words) {
        StudyBegins begins = new StudyBegins();
        List<Line> lines = new ArrayList<>(told);
        lines.removeIf(Line::isBlank);
        if (lines.size() > 2 && (lines.get(0).isHeading() || names(lines.get(0).text(), words))) {
            for (int i = 2; i < lines.size(); i++) {
                if (isLike(lines.get(0), lines.get(i)) && !isLike(lines.get(0), lines.get(i - 1))) {
                    begins.first.add(lines.get(i));
                }
            }
        }
        begins.addBlocks(told, words);
        return begins;
    }

    /** Blank lines part studies where each block between them names one school. */
    private void addBlocks(List<Line> told, DegreeWords words) {
        List<List<Line>> blocks = new ArrayList<>(List.of(new ArrayList<>()));
        for (Line line : told) {
            if (!line.isBlank()) {
                blocks.get(blocks.size() - 1).add(line);
            } else if (!blocks.get(blocks.size() - 1).isEmpty()) {
                blocks.add(new ArrayList<>());
            }
        }
        blocks.removeIf(List::isEmpty);
        if (blocks.size() > 1 && blocks.stream().allMatch(block -> namesOneSchool(block, words))) {
            blocks.forEach(block -> first.add(block.get(0)));
        }
    }

    private static boolean namesOneSchool(List<Line> block, DegreeWords words) {
        return block.size() > 1
                && block.stream()
                                .filter(line -> words.schoolEnd(line.text()) > 0)
                                .limit(2)
                                .count()
                        == 1;
    }

    private static boolean names(String text, DegreeWords words) {
        return words.schoolEnd(text) > 0 || !words.degrees(text).isEmpty();
    }

    private static boolean isLike(Line first, Line line) {
        return first.isHeading() && line.level() == first.level()
                || first.hasBullet() && line.bullet() == first.bullet() && line.indent() <= first.indent();
    }

    boolean isNext(DegreeLine line) {
        boolean names = !line.degrees().isEmpty()
                || line.school() != null
                || line.area() != null && line.line().isHeading();
        return names && first.contains(line.line());
    }
}
