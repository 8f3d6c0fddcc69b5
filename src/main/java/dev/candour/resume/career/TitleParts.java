package dev.candour.resume.career;

import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** What the signs of a title line set apart: "Clerk (Volunteer, part-time) | Acme" has four parts. */
final class TitleParts {

    private static final int LONGEST_LINE = 160;
    private static final String SIGNS = "()[]|,;·•/\t";
    private static final String DASHES = "-–—";

    private static final Anchored JOINT = Anchored.ofAnyCase(" (?:of|at|in|for|with)(?: the)? ");

    private TitleParts() {}

    /** Those of the lines, and those that were read of them without their dates. */
    static Stream<String> of(Entry entry) {
        Stream<String> read = entry.header().segments().stream().map(Segment::bare);
        return Stream.concat(entry.headerLines().stream().map(Line::text).flatMap(TitleParts::of), read);
    }

    /** These, and what stands before and behind the "at" or "of" of each. */
    static Stream<String> named(Entry entry) {
        return of(entry).flatMap(TitleParts::halves);
    }

    private static Stream<String> halves(String part) {
        MatchResult joint = JOINT.first(part);
        return joint == null
                ? Stream.of(part)
                : Stream.of(part, part.substring(0, joint.start()).strip(), part.substring(joint.end()));
    }

    static Stream<String> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return Stream.empty();
        }
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            if (SIGNS.indexOf(line.charAt(i)) >= 0 || isDashBetween(line, i)) {
                parts.add(line.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(line.substring(from).strip());
        return parts.stream().filter(part -> !part.isEmpty());
    }

    /** Those that parentheses or brackets open and close, in "Clerk (Volunteer, part-time)" all between them. */
    static Stream<String> enclosed(Entry entry) {
        return entry.headerLines().stream()
                .map(Line::text)
                .filter(text -> text.length() <= LONGEST_LINE)
                .flatMap(TitleParts::enclosed);
    }

    private static Stream<String> enclosed(String line) {
        List<String> parts = new ArrayList<>();
        int open = -1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '(' || c == '[') {
                open = i;
            } else if ((c == ')' || c == ']') && open >= 0) {
                parts.add(line.substring(open + 1, i).strip());
                open = -1;
            }
        }
        return parts.stream();
    }

    private static boolean isDashBetween(String line, int at) {
        return DASHES.indexOf(line.charAt(at)) >= 0
                && at > 0
                && line.charAt(at - 1) == ' '
                && at + 1 < line.length()
                && line.charAt(at + 1) == ' ';
    }
}
