package dev.candour.resume.study;

import dev.candour.resume.text.Script;
import dev.candour.vocabulary.Phrases;
import dev.candour.vocabulary.Terms;
import dev.candour.vocabulary.Vocabulary;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Knows fields of study, and those that the name of a degree tells. */
final class StudyFields {

    private final Terms fields;
    /** Those that are fields of study and nothing else: no rule asks for them, and they imply no skill. */
    private final Phrases others;

    private final Map<String, String> implied;

    StudyFields(Vocabulary vocabulary) {
        this.fields = vocabulary.fields();
        this.others = vocabulary.words("degrees").phrases("other field");
        this.implied = pairs(vocabulary.words("degrees").get("implied field"));
    }

    private static Map<String, String> pairs(List<String> written) {
        return written.stream()
                .map(pair -> pair.split(" = "))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
    }

    /** The field that a degree's own name tells, as MBA does; null when it tells none. */
    @Nullable
    String impliedBy(String degree) {
        return implied.get(Script.simplified(degree.toLowerCase(Locale.ROOT)));
    }

    /** Whether the text is a known field of study and nothing else. */
    boolean isKnown(String text) {
        return fields.canonical(text).isPresent() || others.is(text);
    }

    /** Whether a known field of study makes up most of the text. */
    boolean isField(String text) {
        if (isKnown(text)) {
            return true;
        }
        BitSet covered = new BitSet();
        fields.findIn(text).stream()
                .filter(mention -> mention.impliedBy() == null)
                .forEach(mention -> covered.set(mention.start(), mention.end()));
        others.in(text).forEach(hit -> covered.set(hit.start(), hit.end()));
        return covered.cardinality() * 2 > text.length();
    }
}
