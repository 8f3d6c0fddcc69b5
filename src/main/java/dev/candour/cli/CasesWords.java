package dev.candour.cli;

import dev.candour.text.Inert;
import dev.candour.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sentences about rules and their cases, in the language that the person chose. */
final class CasesWords {

    private final Messages messages;

    CasesWords(Language language) {
        this.messages = Messages.of("cases", language.locale());
    }

    /** @param values names and values in turn */
    String say(String key, Object... values) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            Object value = values[i + 1];
            named.put(values[i].toString(), value instanceof String text ? Inert.line(text) : value);
        }
        return messages.get(key, named);
    }
}
