package dev.candour.resume.header;

import dev.candour.resume.dates.DateTokens;
import dev.candour.resume.dates.DateWords;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Set;

/** "Clerk, Acme, Oakford, OR": what stands before a state, behind other parts, is a town that no list needs to know. */
final class TownsBeforeStates {

    /** Behind these a name is a town; colleges and hospitals are called by theirs. */
    private static final Anchored SCHOOL =
            Anchored.of("\\p{Lu}.* (?:Elementary|Primary|Middle|Secondary|High|Grammar) School");

    /** Towns that grew around a school, and are called so. */
    private static final Anchored TOWN =
            Anchored.of("(?:University|College) (?:Park|City|Place|Heights|Station|Point|Corner|Grove)");

    private static final String CAPITAL = "Washington";
    private static final Set<String> DISTRICT = Set.of("D.C.", "D.C", "DC");

    private static final int MOST_WORDS = 3;
    private static final String SIGNS = " (/|-·•\t";

    private TownsBeforeStates() {}

    /** @param segments what stands before the place on its line */
    static void mark(Lexicon lexicon, String text, List<Segment> segments, Span place) {
        String words = place.in(text);
        boolean inCountry = lexicon.isState(words);
        boolean certain = inCountry || lexicon.isCountryCode(words);
        boolean may = certain || lexicon.isRegion(words);
        boolean beforeHouse = may && isBeforeHouse(lexicon, text, place.end());
        boolean state = certain || may && (beforeHouse || isEmployerBeforeTown(segments));
        if (inCountry) {
            withoutTown(lexicon, text, segments, place);
            TownBehindTitle.cut(lexicon, text, segments, place);
        }
        Segment last =
                segments.isEmpty() || segments.size() < 2 && !beforeHouse ? null : segments.get(segments.size() - 1);
        boolean town = state
                && last != null
                && (last.is(Kind.OTHER) || inCountry && mayBeCalledSo(lexicon, segments))
                && text.substring(last.span().end(), place.start()).equals(", ")
                && !last.isBehindAt(text)
                && WordCount.of(last.text()) <= MOST_WORDS;
        if (town) {
            segments.set(segments.size() - 1, last.as(Kind.PLACE));
        }
    }

    /** "Washington, D.C.": a town that is called like a state, before what is none. */
    static void markCapital(List<Segment> segments) {
        for (int i = 1; i < segments.size(); i++) {
            if (segments.get(i - 1).bare().equals(CAPITAL)
                    && DISTRICT.contains(segments.get(i).bare())) {
                segments.set(i - 1, segments.get(i - 1).as(Kind.PLACE));
                segments.set(i, segments.get(i).as(Kind.PLACE));
            }
        }
    }

    /** "Quillbrook, Media, PA": a town may be called like a company or like what somebody works with. */
    private static boolean mayBeCalledSo(Lexicon lexicon, List<Segment> segments) {
        if (segments.size() < 2) {
            return false;
        }
        Segment last = segments.get(segments.size() - 1);
        Segment house = segments.get(segments.size() - 2);
        return !last.is(Kind.TITLE)
                && (WordCount.of(last.text()) == 1 || TOWN.is(last.text()))
                && (!lexicon.isSurelyOrganization(last.bare()) || TOWN.is(last.text()))
                && !lexicon.isHouse(last.bare())
                && (house.is(Kind.OTHER) || house.is(Kind.ORGANIZATION));
    }

    /** "Oakford, OR (Tansyfern)" and "Oakford, UK / Tansyfern / 2019": no title, but a name behind the place. */
    private static boolean isBeforeHouse(Lexicon lexicon, String text, int end) {
        int start = end;
        while (start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        String name = text.substring(start, Beside.end(text, start, text.length(), ",;|\t\n()/·•"))
                .strip();
        return start > end
                && !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && Suits.isName(name)
                && !lexicon.isTitle(name)
                && !lexicon.isPlace(name)
                && !DateWords.isDate(name)
                && new DateTokens(name).at(0) == null;
    }

    /** "Bank of Alder Seattle, WA": behind the name of a company a town that a list knows is none of it. */
    private static void withoutTown(Lexicon lexicon, String text, List<Segment> segments, Span place) {
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        int gap = last == null ? -1 : last.text().lastIndexOf(' ');
        if (last == null
                || gap < 0
                || !last.is(Kind.ORGANIZATION)
                || last.text().length() != last.span().length()
                || !text.substring(last.span().end(), place.start()).equals(", ")) {
            return;
        }
        String name = last.text().substring(0, gap);
        boolean town = lexicon.isPlace(last.text().substring(gap + 1))
                && !lexicon.isPlace(name)
                && name.indexOf(' ') > 0
                && !name.matches(".*\\b(?:of|at|de|in|and|&|University|College|School|Hospital|City)")
                && lexicon.isOrganization(name);
        if (town || SCHOOL.is(name)) {
            Span span = Span.of(last.span().start(), last.span().start() + gap);
            segments.set(segments.size() - 1, new Segment(last.kind(), span, name, Asides.bare(name), last.line()));
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
