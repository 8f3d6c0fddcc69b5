package dev.candour.verdict;

import dev.candour.text.Messages;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What would settle a requirement, as people read it. */
public final class SettleText {

    private final Messages words;

    /** @param words the bundle {@code words} in the reader's language */
    public SettleText(Messages words) {
        this.words = words;
    }

    /** All of it in one line. */
    public String line(Settle one) {
        return answers(one)
                .map(answers -> words.get("settle.line", Map.of("missing", missing(one), "answers", answers)))
                .orElse(missing(one));
    }

    String missing(Settle one) {
        return words.get("settle.missing", Map.of("label", one.label(), "missing", one.missing()));
    }

    /** Where the answers lead; empty where none is known. */
    Optional<String> answers(Settle one) {
        String met = answer(one.ifMet());
        String not = answer(one.ifNot());
        if (met == null || not == null) {
            return Optional.ofNullable(met == null ? not : met);
        }
        return Optional.of(words.get("settle.answers", Map.of("met", met, "not", not)));
    }

    private @Nullable String answer(Settle.@Nullable Answer answer) {
        return answer == null
                ? null
                : words.get(
                        "settle.answer",
                        Map.of(
                                "says", answer.says(),
                                "recommendation", words.get("recommendation." + answer.recommendation()),
                                "percent", answer.percent().toPlainString()));
    }
}
