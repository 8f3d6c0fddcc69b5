package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;

/** Tells time off work, as in "Career break (travel)", from positions. */
public final class Breaks {

    private Breaks() {}

    /** Whether the lines begin with time off work and name neither a position nor a company. */
    public static boolean isBreak(Lexicon lexicon, Header header) {
        boolean opens = header.segments().stream()
                .filter(segment -> !segment.is(Kind.NOISE) && !segment.is(Kind.PLACE))
                .findFirst()
                .filter(segment -> lexicon.opensBreak(segment.text()))
                .isPresent();
        return opens
                && header.segments().stream()
                        .filter(segment -> segment.is(Kind.ORGANIZATION) || segment.is(Kind.TITLE))
                        .allMatch(segment -> lexicon.opensBreak(segment.text()));
    }
}
