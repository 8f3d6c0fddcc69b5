package dev.candour.resume.header;

import dev.candour.resume.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Space Robotics, Optics, and Controls Lab" is one name, although commas part it. */
final class ListedNames {

    private static final int MOST = 4;
    private static final Pattern PARTNER = Pattern.compile("\\p{Lu}[\\p{L}'-]+");
    private static final Pattern PARTNERS = Pattern.compile(
            "\\p{Lu}[\\p{L}'-]+,? (?:&|and) \\p{Lu}[\\p{L}'-]+(?:,? (?:L\\.?L\\.?P|L\\.?L\\.?C|P\\.?C|P\\.?A|PLLC|Ltd|Inc|Co|Solicitors|Attorneys|Architects|Associates|Partners)\\.?)+");

    private static final Pattern PAIR = Pattern.compile("(\\p{Lu}[\\p{L}'-]+) & (\\p{Lu}[\\p{L}'-]+)");

    private ListedNames() {}

    /** Joins in place what an "and" behind the last comma holds together, when that ends as an organization does. */
    static void join(Lexicon lexicon, String text, List<Segment> segments) {
        for (int last = 1; last < segments.size(); last++) {
            boolean list = endsList(lexicon, segments.get(last));
            if (list || endsPartnership(lexicon, segments.get(last))) {
                int first = list ? first(text, segments, last) : firstPartner(text, segments, last);
                if (first < last) {
                    replace(text, segments, first, last);
                    last = first;
                }
            }
        }
    }

    private static boolean endsList(Lexicon lexicon, Segment segment) {
        String words = segment.text();
        boolean joined = words.startsWith("and ") || words.startsWith("& ");
        return joined
                && !segment.is(Segment.Kind.TITLE)
                && lexicon.isOrganization(segment.bare())
                && Character.isUpperCase(words.charAt(words.indexOf(' ') + 1));
    }

    /** "Norris, Pike & Dole LLP", and without the form "Norris, Pike & Dole". */
    private static boolean endsPartnership(Lexicon lexicon, Segment segment) {
        if (segment.is(Segment.Kind.ORGANIZATION)) {
            return PARTNERS.matcher(segment.bare()).matches();
        }
        Matcher pair = PAIR.matcher(segment.text());
        return segment.is(Segment.Kind.OTHER)
                && pair.matches()
                && isSurname(lexicon, pair.group(1))
                && isSurname(lexicon, pair.group(2));
    }

    /** No town, no department and no trade that a list might name as well. */
    private static boolean isSurname(Lexicon lexicon, String word) {
        return !lexicon.isPlace(word)
                && !lexicon.isDepartment(word)
                && !lexicon.isSkill(word)
                && !lexicon.isField(word)
                && !lexicon.isTitle(word)
                && !lexicon.isOrganization(word);
    }

    private static int firstPartner(String text, List<Segment> segments, int last) {
        int first = last;
        while (first > 0
                && last - first < MOST
                && segments.get(first - 1).is(Segment.Kind.OTHER)
                && PARTNER.matcher(segments.get(first - 1).text()).matches()
                && isListed(text, segments, first)) {
            first--;
        }
        return first;
    }

    private static boolean isListed(String text, List<Segment> segments, int behind) {
        return text.substring(
                        segments.get(behind - 1).span().end(),
                        segments.get(behind).span().start())
                .equals(", ");
    }

    private static int first(String text, List<Segment> segments, int last) {
        int first = last;
        while (first > 0 && last - first < MOST && isPart(segments.get(first - 1)) && isListed(text, segments, first)) {
            first--;
        }
        return first;
    }

    private static boolean isPart(Segment segment) {
        return !segment.is(Segment.Kind.TITLE)
                && !segment.is(Segment.Kind.PLACE)
                && !segment.is(Segment.Kind.NOISE)
                && Suits.isName(segment.text());
    }

    private static void replace(String text, List<Segment> segments, int first, int last) {
        Span span = Span.of(
                segments.get(first).span().start(), segments.get(last).span().end());
        String name = span.in(text);
        Segment whole = new Segment(
                Segment.Kind.ORGANIZATION,
                span,
                name,
                Asides.bare(name),
                segments.get(first).line());
        segments.subList(first, last + 1).clear();
        segments.add(first, whole);
    }
}
