package dev.candour.resume.layout;

import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.LineShape;
import java.util.List;
import java.util.function.IntFunction;

/** Tells lines that name something, a title, an employer, a place, from those that tell what was done. */
public final class NamingLines {

    private static final int LONGEST = 110;
    private static final int MOST_PARTS = 5;
    private static final Anchored DONE = Anchored.of("\\p{Lu}\\p{Ll}+(?:ed|ing)\\b.*");

    /** How a line is set: under which bullet, as a heading of which level, in bold or not. */
    public record Setting(char bullet, int level, boolean strong) {
        public static Setting of(Line line) {
            return new Setting(line.bullet(), line.level(), line.strong());
        }
    }

    private NamingLines() {}

    /** A long line, or one that tells, is not taken apart. @param named what a line may name, by its index in the section */
    public static boolean isOne(Line line, int index, IntFunction<List<Segment>> named) {
        return mayBeOne(line) && isOne(named.apply(index));
    }

    /** Whether it is short and no sentence. */
    static boolean mayBeOne(Line line) {
        return line.text().length() <= LONGEST
                && !LineShape.isTold(line)
                && (!line.text().endsWith(".") || LineShape.isAbbreviated(line.text()));
    }

    private static boolean isOne(List<Segment> segments) {
        return !segments.isEmpty()
                && segments.size() <= MOST_PARTS
                && segments.stream().allMatch(NamingLines::isName)
                && segments.stream().anyMatch(part -> !part.is(Kind.SKILL) && !part.is(Kind.NOISE));
    }

    private static boolean isName(Segment part) {
        return part.is(Kind.TITLE)
                || part.is(Kind.PLACE)
                || part.is(Kind.NOISE)
                || Suits.isName(part.bare()) && !DONE.is(part.bare());
    }

    /** Whether a list knows one of the parts. */
    public static boolean isKnown(List<Segment> segments) {
        return segments.stream()
                .anyMatch(part -> part.is(Kind.TITLE) || part.is(Kind.ORGANIZATION) || part.is(Kind.PLACE));
    }
}
