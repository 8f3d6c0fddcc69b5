package dev.candour.cli;

import dev.candour.text.Inert;
import dev.candour.text.Messages;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Something that the person can mend: what is wrong, and one next step. */
final class CommandException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Function<Locale, String> words;

    /**
     * The sentence stands in the bundle {@code commands} under the key, the next step under {@code <key>.advice}.
     *
     * @param values names and values in turn; a file may be named like a sentence of ours, so each is kept on one line
     */
    CommandException(String key, Object... values) {
        this(language -> {
            Messages messages = Messages.of("commands", language);
            Map<String, Object> named = named(values);
            return messages.get(key, named) + "\n  " + messages.get(key + ".advice", named);
        });
    }

    private CommandException(Function<Locale, String> words) {
        super(null, null, false, false);
        this.words = words;
    }

    /** What has been put into the person's language already. */
    static CommandException said(String sentence, String advice) {
        return new CommandException(language -> advice.isEmpty() ? sentence : sentence + "\n  " + advice);
    }

    static CommandException missing(Path file) {
        return new CommandException("no-file", "file", file, "from", Path.of("").toAbsolutePath());
    }

    String message(Locale language) {
        return words.apply(language);
    }

    static Map<String, Object> named(Object... values) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put(values[i].toString(), Inert.line(values[i + 1].toString()));
        }
        return named;
    }
}
