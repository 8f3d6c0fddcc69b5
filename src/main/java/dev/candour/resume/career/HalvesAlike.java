package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * "### Cashier, Swift Post" beside "### Sales and Marketing, Heron Lodge": where the positions of a section that a list knows name title
 * and house in the same two places, these places say which is which in the others, whatever stands there.
 */
final class HalvesAlike {

    private static final int LONGEST = 70;
    private static final int MOST_WORDS = 9;
    /** One position may stand as it does by chance. */
    private static final int LEAST_FOR_HOUSE = 2;

    private final Lexicon lexicon;
    private final String text;

    HalvesAlike(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    List<Entry> named(List<Entry> entries) {
        if (entries.size() < 2 || entries.get(0).section().kind() != Section.Kind.WORK) {
            return entries;
        }
        List<Halves> sure =
                entries.stream().filter(HalvesAlike::isSure).map(this::halves).toList();
        boolean alike = !sure.isEmpty() && sure.stream().distinct().count() == 1;
        return alike
                ? entries.stream()
                        .map(entry -> isSure(entry) ? entry : named(entry, sure.get(0), sure.size()))
                        .toList()
                : entries;
    }

    private static boolean isSure(Entry entry) {
        Segment employer = entry.header().employer();
        return entry.header().hasTitle() && employer != null && isWritten(entry);
    }

    /** A house given from another position stands nowhere in this one. */
    private static boolean isWritten(Entry entry) {
        return entry.dates() != null
                && entry.header().segments().contains(entry.header().employer());
    }

    private Entry named(Entry entry, Halves places, int sure) {
        Header header = entry.header();
        if (!places.suit(entry)
                || Script.hasIdeograph(entry.headerLines().get(0).text())) {
            return entry;
        }
        Segment title = at(header, places.title());
        Segment house = at(header, places.house());
        if (title == null || house == null || !isNameable(title) || !isNameable(house)) {
            return entry;
        }
        boolean mayBe = header.employer() == null
                ? isSame(header.title(), title) && sure >= LEAST_FOR_HOUSE && isNoField(house)
                : isSame(header.employer(), house) ? header.title() == null : isSwapped(header, title, house);
        Segment named =
                isSame(header.title(), title) ? header.title() : title; // it may hold what is said in parentheses
        return mayBe ? entry.withHeader(new Header(named, house, 2, header.segments())) : entry;
    }

    private boolean isSwapped(Header header, Segment title, Segment house) {
        return isSame(header.employer(), title)
                && (header.title() == null || isSame(header.title(), house))
                && !header.hasTitle()
                && !title.is(Segment.Kind.ORGANIZATION)
                && !lexicon.isHouse(title.bare());
    }

    private static boolean isSame(@Nullable Segment one, Segment other) {
        return one != null && one.span().start() == other.span().start();
    }

    private boolean isNoField(Segment house) {
        return house.is(Segment.Kind.OTHER)
                && !Character.isLowerCase(house.bare().charAt(0)) // "a family"
                && !lexicon.isSkill(house.bare())
                && !lexicon.isDepartment(house.bare())
                && !lexicon.isSubject(house.bare());
    }

    private static boolean isNameable(Segment part) {
        return !part.is(Segment.Kind.PLACE)
                && !part.is(Segment.Kind.NOISE)
                && part.text().length() <= LONGEST
                && WordCount.of(part.bare()) <= MOST_WORDS
                && Character.isLetterOrDigit(
                        part.bare().isEmpty() ? ' ' : part.bare().charAt(0));
    }

    private @Nullable Segment at(Header header, Place place) {
        Optional<Segment> found = header.segments().stream()
                .filter(part -> !isAside(part) && place(header, part).equals(place))
                .findFirst();
        return found.orElse(null);
    }

    private Halves halves(Entry entry) {
        Header header = entry.header();
        Line first = entry.headerLines().get(0);
        return new Halves(
                place(header, header.title()),
                place(header, header.employer()),
                first.level(),
                first.strong(),
                first.bullet());
    }

    private Place place(Header header, Segment part) {
        int first = header.segments().get(0).line();
        long before = header.segments().stream()
                .filter(other -> other.line() == part.line() && !isAside(other))
                .filter(other -> other.span().start() < part.span().start())
                .count();
        return new Place(part.line() - first, (int) before);
    }

    /** "(Kontorist)" behind a title counts for none. */
    private boolean isAside(Segment part) {
        int start = part.span().start();
        return text.charAt(start) == '(' || start > 0 && text.charAt(start - 1) == '(';
    }

    /** The line of the title block and the how manieth name of that line. */
    private record Place(int line, int ordinal) {}

    /** Where a position names title and house, and how it is set. */
    private record Halves(Place title, Place house, int level, boolean strong, char bullet) {

        boolean suit(Entry entry) {
            Line first = entry.headerLines().get(0);
            return entry.dates() != null
                    && !entry.header().segments().isEmpty()
                    && first.level() == level
                    && first.strong() == strong
                    && first.bullet() == bullet;
        }
    }
}
