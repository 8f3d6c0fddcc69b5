package dev.candour.resume.layout;

import dev.candour.resume.header.Lexicon;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Suits;
import dev.candour.resume.text.Anchored;
import java.util.List;

/**
 * "Summer Intern - Coastal Storms" over "Tansy Mutual, Oslo": the name behind a title may be a field, and is one when another line of
 * the same position holds nothing but a house, or a name and its town.
 */
final class FieldOrHouse {

    private static final int FIELD = 24;

    /** "Reported to CTO, Leeds" */
    private static final Anchored ASIDE = Anchored.ofAnyCase(
            "(?:report(?:ed|ing|s)?|answer(?:ed|ing|s)?|assigned|seconded|clients?|customers?|team|department|division|ward|unit|project|part|supervis\\p{L}+|manager)\\b");

    private final Lexicon lexicon;
    private final String text;

    FieldOrHouse(Lexicon lexicon, String text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** The readings of the lines around one anchor, those that take a field for the employer being worth less. */
    List<Reading> told(List<Reading> readings) {
        boolean own = readings.stream().anyMatch(this::isHouseOnItsLine);
        return own
                ? readings.stream()
                        .map(reading -> isField(reading) ? reading.less(FIELD) : reading)
                        .toList()
                : readings;
    }

    private boolean isHouseOnItsLine(Reading reading) {
        Segment employer = reading.employer();
        Segment title = reading.title();
        if (employer == null || title == null || employer.line() == title.line()) {
            return false;
        }
        List<Segment> beside = reading.block().parts().stream()
                .map(Block.Part::segment)
                .filter(part -> part.line() == employer.line() && part != employer)
                .toList();
        boolean placed = beside.stream().anyMatch(part -> part.is(Segment.Kind.PLACE));
        return (placed || employer.is(Segment.Kind.ORGANIZATION))
                && !ASIDE.opens(employer.bare())
                && Suits.isName(employer.bare())
                && beside.stream().allMatch(part -> part.is(Segment.Kind.PLACE) || part.is(Segment.Kind.NOISE));
    }

    private boolean isField(Reading reading) {
        Segment employer = reading.employer();
        Segment title = reading.title();
        if (employer == null || title == null || employer.line() != title.line() || isHouse(employer)) {
            return false;
        }
        int from = title.span().end();
        int to = employer.span().start();
        String between = from < to ? text.substring(from, to) : "";
        return between.equals(", ") || between.strip().equals("-");
    }

    private boolean isHouse(Segment employer) {
        return lexicon.isHouse(employer.bare())
                || employer.is(Segment.Kind.ORGANIZATION) && lexicon.isSurelyOrganization(employer.bare());
    }
}
