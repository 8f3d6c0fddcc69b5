package dev.candour.resume.study;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/**
 * Degrees that one line lists, each with a field of its own: "MA in Ropes, MA in Knots, Pendle University". Each makes a course of
 * study; they share the school and the dates, whichever line tells them.
 */
final class ListedDegrees {

    private static final Anchored BETWEEN = Anchored.ofAnyCase("\\s?[,;/+]\\s?(?:and )?|\\s(?:and|&|\\|)\\s");
    /** "BSc thesis in Knots" is none of its own. */
    private static final Anchored NONE = Anchored.ofAnyCase(
            "['’]?s?(?: degree)? (?:thesis|dissertation|project|program(?:me)?|level|candidates?|students?|course(?:work|s)?)\\b");

    /** No name of a degree is longer. */
    private static final int LONGEST = 80;

    private final DegreeWords words;
    private final String text;
    private final List<DateRange> ranges;
    private final Map<Line, List<DegreeLine>> listed = new HashMap<>();

    ListedDegrees(DegreeWords words, String text, List<DateRange> ranges) {
        this.words = words;
        this.text = text;
        this.ranges = ranges;
    }

    /** What a line says; of several degrees, with the first of them. */
    DegreeLine read(Line line) {
        List<Line> apart = parts(line);
        if (apart.size() < 2) {
            return DegreeLine.of(words, text, line, ranges);
        }
        List<DegreeLine> parts = apart.stream()
                .map(part -> DegreeLine.of(words, text, part, ranges))
                .toList();
        if (!parts.stream().allMatch(ListedDegrees::isOfField)) {
            return DegreeLine.of(words, text, line, ranges);
        }
        List<DegreeLine> all =
                parts.stream().map(part -> whole(line, part, parts)).toList();
        listed.put(line, all.subList(1, all.size()));
        return all.get(0);
    }

    /** The lines of a course of study, and again for each further degree of one of them. */
    List<List<DegreeLine>> each(List<DegreeLine> told) {
        List<List<DegreeLine>> each = new ArrayList<>();
        each.add(told);
        for (int i = 0; i < told.size(); i++) {
            DegreeLine first = told.get(i);
            for (DegreeLine next : listed.getOrDefault(first.line(), List.of())) {
                List<DegreeLine> again = new ArrayList<>(told);
                again.set(i, next.school() == null && first.school() != null ? next.withSchool(first.school()) : next);
                each.add(again);
            }
        }
        return each;
    }

    private static boolean isOfField(DegreeLine part) {
        return part.degrees().size() == 1 && part.area() != null;
    }

    /** The parts of a line, each but the first from its degree on. */
    private List<Line> parts(Line line) {
        if (words.degrees(line.text()).isEmpty()) {
            return List.of();
        }
        List<Line> parts = new ArrayList<>();
        int start = 0;
        for (MatchResult between : BETWEEN.in(line.text())) {
            if (beginsWithDegree(line.text().substring(between.end()))
                    && !(parts.isEmpty()
                            && words.degrees(line.text().substring(0, between.start()))
                                    .isEmpty())) {
                parts.add(line.part(line.start() + start, line.start() + between.start()));
                start = between.end();
            }
        }
        parts.add(line.part(line.start() + start, line.end()));
        return parts;
    }

    private boolean beginsWithDegree(String behind) {
        String rest = behind.substring(0, Math.min(LONGEST, behind.length()));
        return !rest.isEmpty()
                && Character.isUpperCase(rest.charAt(0))
                && words.degrees(rest).stream()
                        .anyMatch(hit -> hit.start() == 0 && !NONE.opens(rest.substring(hit.end())));
    }

    /** A part with what the whole line says beside it. */
    private static DegreeLine whole(Line line, DegreeLine part, List<DegreeLine> parts) {
        DegreeLine last = parts.get(parts.size() - 1);
        boolean alike = part.degrees().get(0).hit().level()
                == last.degrees().get(0).hit().level();
        return new DegreeLine(
                line,
                part.degrees(),
                first(part, parts, DegreeLine::school),
                part.area(),
                part.perhaps() == null ? last.perhaps() : part.perhaps(),
                first(part, parts, DegreeLine::dates),
                false,
                alike && part.dates() == null ? last.ending() : part.ending());
    }

    private static <T> @Nullable T first(
            DegreeLine part, List<DegreeLine> parts, Function<DegreeLine, @Nullable T> told) {
        T own = told.apply(part);
        return own != null
                ? own
                : parts.stream().map(told).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
