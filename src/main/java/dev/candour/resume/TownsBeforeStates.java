package dev.candour.resume;

import dev.candour.resume.Segment.Kind;
import java.util.List;

/** "Clerk, Acme, Oakford, OR": what stands before a state, behind other parts, is a town that no list needs to know. */
final class TownsBeforeStates {

    private static final int MOST_WORDS = 3;

    private TownsBeforeStates() {}

    /** @param segments what stands before the place on its line */
    static void mark(Lexicon lexicon, String text, List<Segment> segments, Span place) {
        String words = place.in(text);
        boolean state = lexicon.isState(words)
                || lexicon.isCountryCode(words)
                || lexicon.isRegion(words) && isEmployerBeforeTown(segments);
        Segment last = segments.size() < 2 ? null : segments.get(segments.size() - 1);
        boolean town = state
                && last != null
                && last.is(Kind.OTHER)
                && text.substring(last.span().end(), place.start()).equals(", ")
                && WordCount.of(last.text()) <= MOST_WORDS;
        if (town) {
            segments.set(
                    segments.size() - 1, new Segment(Kind.PLACE, last.span(), last.text(), last.bare(), last.line()));
        }
    }

    /** The name of a state in full stands behind employers too: another name must stand before the town. */
    private static boolean isEmployerBeforeTown(List<Segment> segments) {
        return segments.stream()
                        .filter(segment -> segment.is(Kind.ORGANIZATION) || segment.is(Kind.OTHER))
                        .limit(2)
                        .count()
                == 2;
    }
}
