package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.HouseBesideTitle;
import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;

/** Parts a title from the house beside it, where the position names none besides. */
final class GluedHouse {

    private final HouseBesideTitle houses;

    GluedHouse(Lexicon lexicon) {
        this.houses = new HouseBesideTitle(lexicon);
    }

    Entry parted(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        if (title == null
                || header.employer() != null
                || title.text().length() != title.span().length()) {
            return entry;
        }
        HouseBesideTitle.Parts parts = houses.in(title.text());
        return parts == null
                ? entry
                : entry.withHeader(new Header(
                        title.part(parts.title().start(), parts.title().end(), Kind.TITLE),
                        title.part(parts.house().start(), parts.house().end(), Kind.ORGANIZATION),
                        2,
                        header.segments()));
    }
}
