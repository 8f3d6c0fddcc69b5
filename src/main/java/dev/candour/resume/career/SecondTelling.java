package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.dates.Times;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A later section may tell again of the employers that an earlier one lists: what was done there, by project, or the same
 * position with another title. Those entries belong to the position that the earlier section names.
 */
final class SecondTelling {

    private static final int SLACK = 1;
    private static final int LEAST_NAME = 2;

    /** What one telling of a name adds and another leaves out. */
    private static final Pattern FORM = Pattern.compile(
            "(?:股份|控股)?有限(?:责任|責任)?公司|股份公司|公司|集团|集團|\\b(?:co|inc|ltd|llc|corp|gmbh|limited)\\b|[^\\p{L}\\p{N}]",
            Pattern.CASE_INSENSITIVE);

    private SecondTelling() {}

    /** @param entries of all sections about work, in text order */
    static List<Entry> merged(List<Entry> entries) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries) {
            int first = told(kept, entry);
            if (first < 0) {
                kept.add(entry);
            } else {
                kept.set(first, with(kept.get(first), entry));
            }
        }
        return kept;
    }

    private static int told(List<Entry> kept, Entry entry) {
        for (int i = 0; i < kept.size(); i++) {
            Entry other = kept.get(i);
            if (other.section().heading() != entry.section().heading()
                    && other.section().kind() == entry.section().kind()
                    && isSame(other.header(), entry.header())
                    && isWithin(entry.dates(), other.dates())
                    && (isWithin(other.dates(), entry.dates()) || isTitledOnce(other, entry))) {
                return i;
            }
        }
        return -1;
    }

    /** Within the years at one employer, another title is another position there. */
    private static boolean isTitledOnce(Entry one, Entry other) {
        Segment first = one.header().title();
        Segment second = other.header().title();
        return first == null || second == null || first.bare().equals(second.bare());
    }

    /** A house may be called by two names on one line, one of each language. */
    private static boolean isSame(Header one, Header other) {
        return names(one).stream().anyMatch(name -> names(other).stream().anyMatch(more -> isSame(name, more)));
    }

    private static boolean isSame(String one, String other) {
        return one.contains(other) || other.contains(one);
    }

    private static List<String> names(Header header) {
        return header.segments().stream()
                .filter(segment -> segment == header.employer() || segment.is(Segment.Kind.ORGANIZATION))
                .map(segment -> FORM.matcher(segment.bare()).replaceAll("").toLowerCase(Locale.ROOT))
                .filter(name -> name.length() >= LEAST_NAME)
                .toList();
    }

    /** What people remember of the months is not exact. */
    private static boolean isWithin(@Nullable DateRange inner, @Nullable DateRange outer) {
        return inner != null
                && outer != null
                && inner.range()
                && outer.range()
                && Times.nearlyWithin(inner, outer, SLACK);
    }

    private static Entry with(Entry first, Entry second) {
        List<Line> body = new ArrayList<>(first.body());
        body.addAll(second.headerLines());
        body.addAll(second.body());
        Header header = first.header();
        boolean untold =
                header.title() == null && second.header().title() != null && isWithin(first.dates(), second.dates());
        Entry more = first.withBody(body);
        return untold
                ? more.withHeader(
                        new Header(second.header().title(), header.employer(), header.certainty(), header.segments()))
                : more;
    }
}
