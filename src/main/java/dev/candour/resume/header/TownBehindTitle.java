package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Span;
import java.util.List;

/** "Yard Clerk Oakford, OR": between a title and a state stands a town, whether a list knows it or not. */
final class TownBehindTitle {

    private TownBehindTitle() {}

    /** @param segments what stands before the state on its line */
    static void cut(Lexicon lexicon, String text, List<Segment> segments, Span state) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        if (last == null
                || !last.is(Kind.TITLE)
                || last.text().length() != last.span().length()
                || !text.substring(last.span().end(), state.start()).equals(", ")) {
            return;
        }
        int end = titleEnd(lexicon, last.text());
        if (end > 0) {
            String title = last.text().substring(0, end);
            int start = last.span().start();
            segments.set(
                    segments.size() - 1,
                    new Segment(Kind.TITLE, Span.of(start, start + end), title, Asides.bare(title), last.line()));
            Span town = Span.of(start + end + 1, last.span().end());
            segments.add(new Segment(Kind.PLACE, town, town.in(text), town.in(text), last.line()));
        }
    }

    /** Behind two words that a list knows as a town, or one word behind the name of a trade; 0 where no town stands. */
    private static int titleEnd(Lexicon lexicon, String words) {
        int one = words.lastIndexOf(' ');
        int two = one < 0 ? -1 : words.lastIndexOf(' ', one - 1);
        if (two > 0 && lexicon.isPlace(words.substring(two + 1)) && endsWithTrade(lexicon, words.substring(0, two))) {
            return two;
        }
        String tail = words.substring(one + 1);
        boolean town = one > 0
                && Character.isUpperCase(tail.charAt(0))
                && tail.chars().allMatch(Character::isLetter)
                && !lexicon.isTitle(tail)
                && endsWithTrade(lexicon, words.substring(0, one));
        return town ? one : 0;
    }

    /** "Yard Clerk", and "Crew Member", of which the last word alone is no title. */
    private static boolean endsWithTrade(Lexicon lexicon, String title) {
        int one = title.lastIndexOf(' ');
        int two = one < 0 ? -1 : title.lastIndexOf(' ', one - 1);
        return lexicon.isTitle(title.substring(one + 1)) || one > 0 && lexicon.isTitle(title.substring(two + 1));
    }
}
