package dev.candour.resume.person;

import dev.candour.resume.text.Certainty;
import dev.candour.resume.text.Script;
import dev.candour.resume.text.Span;
import java.util.List;
import java.util.stream.Collectors;

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

    /** @param spans of its words, in the order in which they are said */
    static FoundName at(String text, List<Span> spans, Certainty certainty) {
        String words =
                spans.stream().map(span -> NameSpelling.joined(span.in(text))).collect(Collectors.joining(" "));
        return new FoundName(words, List.copyOf(spans), certainty);
    }

    /** Whether it is more than a first name. */
    boolean isFull() {
        return text.indexOf(' ') > 0 || Script.hasIdeograph(text);
    }

    /** "Ines Varga" says more than "Ines". */
    boolean goesOnFrom(FoundName first) {
        return text.startsWith(first.text + " ");
    }

    boolean overlaps(int start, int end) {
        return spans.stream().anyMatch(span -> span.overlaps(start, end));
    }
}
