package dev.candour.resume.career;

import dev.candour.resume.header.Header;
import dev.candour.resume.header.Segment;
import dev.candour.resume.header.Segment.Kind;
import dev.candour.resume.text.Anchored;
import org.jspecify.annotations.Nullable;

/** "2014 - 2017, Self-Employed / Employed" below a house: on what terms somebody worked is no title. */
final class StatusAsTitle {

    private static final Anchored STATUS = Anchored.ofAnyCase(
            "(?:self[- ]employed|employed|employment|full[- ]time|part[- ]time|permanent|temporary|casual)"
                    + "(?: ?(?:/|&|and|,|then|\\+) ?(?:self[- ]employed|employed|employment|full[- ]time|part[- ]time|permanent|temporary|casual)){0,2}");

    private StatusAsTitle() {}

    /** The position without it; what it says of the type stays. */
    static Entry without(Entry entry) {
        Header header = entry.header();
        Segment title = header.title();
        Segment employer = header.employer();
        if (title != null && employer != null && STATUS.is(title.bare()) && !STATUS.is(employer.bare())) {
            return entry.withHeader(withNoise(header, title, employer));
        }
        boolean alone = title == null && employer != null && STATUS.is(employer.bare());
        return alone ? entry.withHeader(withNoise(header, employer, null)) : entry;
    }

    private static Header withNoise(Header header, Segment status, @Nullable Segment employer) {
        Segment noise = status.as(Kind.NOISE);
        return new Header(
                null,
                employer,
                header.certainty(),
                header.segments().stream()
                        .map(part -> part == status ? noise : part)
                        .toList());
    }
}
