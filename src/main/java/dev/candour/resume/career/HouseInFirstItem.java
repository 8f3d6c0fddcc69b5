package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.section.Section;
import dev.candour.resume.text.Line;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import dev.candour.resume.text.WordCount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * "2013 - 2017: Field Assistant" over "- Tansyfern Inc.": the first item below a title says where that was. What is called a company is
 * believed alone; another name where each position of the section has one there and none is told at more length.
 */
final class HouseInFirstItem {

    private static final int MOST_WORDS = 6;
    private static final int LEAST_ALIKE = 2;

    private final Lexicon lexicon;

    HouseInFirstItem(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Entry> named(List<Entry> entries) {
        if (entries.isEmpty() || entries.get(0).section().kind() != Section.Kind.WORK) {
            return entries;
        }
        List<Entry> open =
                entries.stream().filter(HouseInFirstItem::isWithoutHouse).toList();
        boolean alike = open.size() >= LEAST_ALIKE
                && open.size() == entries.size()
                && open.stream().allMatch(entry -> mayBeName(first(entry)))
                && open.stream().anyMatch(entry -> isCompany(first(entry)));
        return entries.stream()
                .map(entry -> isWithoutHouse(entry) ? named(entry, alike) : entry)
                .toList();
    }

    private static boolean isWithoutHouse(Entry entry) {
        return entry.header().title() != null && entry.header().employer() == null && entry.dates() != null;
    }

    private Entry named(Entry entry, boolean alike) {
        Line first = first(entry);
        if (first == null || !mayBeName(first) || !alike && !isCompany(first)) {
            return entry;
        }
        String name = first.text().strip();
        Segment house = new Segment(
                Segment.Kind.ORGANIZATION,
                Span.of(first.start(), first.start() + name.length()),
                name,
                name,
                first.index());
        return entry.withHeader(
                new Header(entry.header().title(), house, 2, entry.header().segments()));
    }

    /** Null when the title is an item itself and nothing stands further in, or when no item is below it. */
    private static @Nullable Line first(Entry entry) {
        Line first = entry.body().stream()
                .filter(line -> !line.isBlank())
                .findFirst()
                .orElse(null);
        boolean item = first != null && first.hasBullet() && (!entry.hasBullet() || first.indent() > entry.indent());
        return item ? first : null;
    }

    private boolean isCompany(@Nullable Line line) {
        return line != null && lexicon.isSurelyOrganization(line.text().strip());
    }

    private boolean mayBeName(@Nullable Line line) {
        String name = line == null ? "" : line.text().strip();
        return !name.isEmpty()
                && WordCount.of(name) <= MOST_WORDS
                && name.indexOf(':') < 0
                && !Script.hasIdeograph(name)
                && Suits.isName(name)
                && !lexicon.isTitle(name)
                && !lexicon.isSkill(name)
                && !lexicon.isDepartment(name);
    }
}
