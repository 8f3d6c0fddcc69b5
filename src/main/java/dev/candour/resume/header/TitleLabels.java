package dev.candour.resume.header;

import dev.candour.resume.header.Segment.Kind;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.WordLists;
import org.jspecify.annotations.Nullable;

/** What labels in title lines say of the value behind them: "Employer: ...", "职位:". */
final class TitleLabels {

    private final Phrases employers;
    private final Phrases titles;
    private final Phrases departments;
    private final Phrases places;
    private final Phrases dates;
    private final Phrases asides;

    TitleLabels(WordLists words) {
        this.employers = words.phrases("employer label");
        this.titles = words.phrases("title label");
        this.departments = words.phrases("department label");
        this.places = words.phrases("place label");
        this.dates = words.phrases("date label");
        this.asides = words.phrases("aside label");
    }

    /** Whether all that stands behind a label is neither title nor employer. */
    boolean isAside(String label) {
        return asides.is(label);
    }

    /** What the label before a colon says of the value behind it; null when it says nothing. */
    @Nullable
    Kind kind(String label) {
        if (employers.is(label)) {
            return Kind.ORGANIZATION;
        }
        if (titles.is(label)) {
            return Kind.TITLE;
        }
        if (departments.is(label)) {
            return Kind.DEPARTMENT;
        }
        if (places.is(label)) {
            return Kind.PLACE;
        }
        return dates.is(label) || asides.is(label) ? Kind.NOISE : null;
    }
}
