package dev.candour.resume;

import java.util.List;

/**
 * The name of the person.
 *
 * @param text as people write it: no spaces between letters, the first name before the last
 * @param spans where it stands; two when a form gives it in two fields
 */
record FoundName(String text, List<Span> spans, Certainty certainty) {

    static FoundName at(String text, Span span, Certainty certainty) {
        return new FoundName(NameSpelling.joined(span.in(text)), List.of(span), certainty);
    }

    boolean overlaps(int start, int end) {
        return spans.stream().anyMatch(span -> span.overlaps(start, end));
    }
}
