package dev.candour.resume.header;

import dev.candour.resume.text.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was told apart before in one document: several readers ask for the same lines and names, one after the other. It is
 * forgotten with the document, and a long one does not fill the memory.
 */
final class Recalled {

    private static final int MOST = 4000;

    private record Place(Span span, int line) {}

    private final String document;
    private final Map<Place, List<Segment>> segments = new HashMap<>();
    private final Map<String, Boolean> titles = new HashMap<>();
    private @Nullable ColonHabits colons;
    private @Nullable FieldHabits fields;

    Recalled(String document) {
        this.document = document;
    }

    boolean isTitle(String text, Predicate<String> worked) {
        Boolean known = titles.get(text);
        return known == null ? noted(titles, text, worked.test(text)) : known;
    }

    /** What colons part in this document. */
    ColonHabits colons(Function<String, ColonHabits> worked) {
        ColonHabits known = colons;
        if (known == null) {
            known = worked.apply(document);
            colons = known;
        }
        return known;
    }

    /** Between which signs this document names fields. */
    FieldHabits fields(Function<String, FieldHabits> worked) {
        FieldHabits known = fields;
        if (known == null) {
            known = worked.apply(document);
            fields = known;
        }
        return known;
    }

    /** @param text what the span is a part of, this document or another text */
    List<Segment> segments(String text, Span span, int line, Supplier<List<Segment>> worked) {
        if (text != document) { // a part of it, or what was made of it
            return worked.get();
        }
        Place place = new Place(span, line);
        List<Segment> known = segments.get(place);
        return known == null ? noted(segments, place, worked.get()) : known;
    }

    private static <K, V> V noted(Map<K, V> answers, K asked, V answer) {
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(asked, answer);
        return answer;
    }
}
