package dev.candour.html;

import dev.candour.profile.Evidence;
import dev.candour.profile.ReadDocument;
import dev.candour.profile.ReadDocument.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the places of facts in the text of the document. */
final class Marks {

    private final ReadDocument document;

    private Marks(ReadDocument document) {
        this.document = document;
    }

    /** In text order, the longer first where two begin at one place. */
    static List<Mark> of(ReadDocument document, List<Fact> facts) {
        Marks reader = new Marks(document);
        List<Mark> marks = new ArrayList<>();
        for (Fact fact : facts) {
            for (Evidence evidence : document.profile().evidenceAt(fact.pointer())) {
                Part place = reader.place(evidence, fact.kind());
                if (place != null && place.end() > place.start()) {
                    marks.add(new Mark(place.start(), place.end(), fact));
                }
            }
        }
        marks.sort(Comparator.comparingInt(Mark::start).thenComparing(Mark::length, Comparator.reverseOrder()));
        return List.copyOf(marks);
    }

    private @Nullable Part place(Evidence evidence, FactKind kind) {
        if (evidence.start() != null && evidence.end() != null) {
            return new Part(evidence.start(), evidence.end());
        }
        Part value = document.values().get(evidence.pointer() == null ? "" : evidence.pointer());
        return value == null || kind.isBand() ? value : quoted(evidence.quote(), value);
    }

    /** The quoted words within a JSON value; the whole value where escapes keep them from being found. */
    private Part quoted(String quote, Part value) {
        String raw = document.text().substring(value.start(), value.end());
        int at = quote.isBlank() ? -1 : raw.indexOf(quote);
        return at < 0 ? value : new Part(value.start() + at, value.start() + at + quote.length());
    }
}
