package dev.candour.resume.career;

import dev.candour.resume.dates.DateRange;
import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Anchored;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.WordCount;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where employers stand alone beside their dates, a name that no list knows in the same place is one too. */
final class NamedAlike {

    private static final int LONGEST = 40;
    private static final int LONGEST_CHINESE = 14;

    /** What was built there stands in the same place too. */
    private static final Anchored BUILT = Anchored.ofAnyCase(
            "(?:平台|系统|項目|项目|网站|官网|小程序|软件|商城|工具|工程|课题|计划|大赛|竞赛|论文|\\bapp|\\bproject|\\bwebsite|\\bportfolio|\\bthesis)$");

    private NamedAlike() {}

    static List<Entry> named(List<Entry> entries) {
        Set<Place> known = entries.stream()
                .filter(entry ->
                        entry.header().certainty() >= 2 && entry.header().title() == null && isDated(entry))
                .map(entry -> Place.of(entry, entry.header().employer()))
                .collect(Collectors.toSet());
        return known.isEmpty()
                ? entries
                : entries.stream().map(entry -> named(entry, known)).toList();
    }

    private static boolean isDated(Entry entry) {
        return entry.section().kind() == Section.Kind.WORK && entry.hasRange();
    }

    private static Entry named(Entry entry, Set<Place> known) {
        Header header = entry.header();
        if (header.title() != null || header.employer() != null || !isDated(entry)) {
            return entry;
        }
        return header.segments().stream()
                .filter(NamedAlike::isName)
                .findFirst()
                .filter(name -> known.contains(Place.of(entry, name)))
                .map(name -> entry.withHeader(new Header(null, name, 1, header.segments())))
                .orElse(entry);
    }

    private static boolean isName(Segment part) {
        String name = part.bare();
        boolean nameable =
                part.is(Segment.Kind.OTHER) || part.is(Segment.Kind.SKILL) || part.is(Segment.Kind.DEPARTMENT);
        return nameable
                && !BUILT.isIn(name)
                && (Script.hasIdeograph(name)
                        ? !part.is(Segment.Kind.DEPARTMENT) && name.length() <= LONGEST_CHINESE
                        : name.length() <= LONGEST && (Suits.isName(name) || isBrand(name)));
    }

    /** "quill9", "Heron audio" */
    private static boolean isBrand(String name) {
        int words = WordCount.of(name);
        return words == 1 || words == 2 && Character.isUpperCase(name.charAt(0));
    }

    /** Where a name stands in the title block, and how the block is set. */
    private record Place(int lines, int down, boolean beforeDates, boolean strong, boolean heading, char bullet) {

        static Place of(Entry entry, @Nullable Segment name) {
            Line first = entry.headerLines().get(0);
            DateRange dates = entry.dates();
            return new Place(
                    entry.headerLines().size(),
                    name == null ? -1 : name.line() - first.index(),
                    name != null && dates != null && name.span().start() < dates.start(),
                    first.strong(),
                    first.isHeading(),
                    first.bullet());
        }
    }
}
