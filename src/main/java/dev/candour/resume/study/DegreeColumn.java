package dev.candour.resume.study;

import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of a table that was read column by column the degrees stand one below another, and below them as many schools: each degree belongs
 * to its school.
 */
final class DegreeColumn {

    private static final int LEAST = 2;
    private static final int LONGEST_FIELD = 60;

    private final DegreeWords words;

    DegreeColumn(DegreeWords words) {
        this.words = words;
    }

    /** The lines of a section, each degree above what is told of its school; as they are where they are no such table. */
    List<Line> inOrder(List<Line> lines) {
        int degrees = 0;
        while (degrees < lines.size() && isBareDegree(lines.get(degrees).text())) {
            degrees++;
        }
        if (degrees < LEAST) {
            return lines;
        }
        List<Line> rest = lines.subList(degrees, lines.size());
        List<Integer> schools = IntStream.range(0, rest.size())
                .filter(i -> words.schoolEnd(rest.get(i).text()) > 0)
                .boxed()
                .toList();
        boolean table = schools.size() == degrees
                && rest.stream().allMatch(line -> words.degrees(line.text()).isEmpty());
        return table ? inOrder(lines.subList(0, degrees), rest, schools) : lines;
    }

    private List<Line> inOrder(List<Line> degrees, List<Line> rest, List<Integer> schools) {
        List<Line> told = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < degrees.size(); i++) {
            int to = i + 1 < degrees.size() ? begin(rest, schools, i + 1) : rest.size();
            told.add(degrees.get(i));
            told.addAll(rest.subList(from, to));
            from = to;
        }
        return told;
    }

    /** Where the next studies begin: at their school, or at the field right above it where the first school has one above it, too. */
    private int begin(List<Line> rest, List<Integer> schools, int next) {
        int school = schools.get(next);
        boolean above = schools.get(0) > 0
                && school - 1 > schools.get(next - 1)
                && isField(rest.get(school - 1).text());
        return above ? school - 1 : school;
    }

    private boolean isField(String line) {
        return line.length() <= LONGEST_FIELD
                && line.indexOf(':') < 0
                && line.chars().noneMatch(Character::isDigit)
                && !words.isNoise(line)
                && !words.isPlace(line);
    }

    private boolean isBareDegree(String line) {
        String bare = line.strip();
        int length = bare.length();
        return words.degrees(bare).stream().anyMatch(hit -> hit.start() == 0 && hit.end() >= length - 1);
    }
}
