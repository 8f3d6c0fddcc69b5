package dev.candour.source;

import dev.candour.text.Messages;
import dev.candour.text.Template;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what a person wrote: data, put into words only when it is shown.
 *
 * <p>The sentence stands in the bundle {@code problems} under the code, the next step under {@code <code>.advice}; the advice is given only when all its values are there.
 *
 * @param code names the kind of problem, as in {@code unknown-field}
 * @param file the file as the person named it
 * @param line from 1; 0 when the whole file is meant
 * @param column from 1, in characters; 0 when the whole line is meant
 * @param values what the sentence speaks about
 * @param excerpt the person's own line; null when there is none to show
 */
public record Problem(
        String code,
        String file,
        int line,
        int column,
        Map<String, Object> values,
        @Nullable String excerpt) implements Comparable<Problem> {

    public String message(Locale language) {
        Messages messages = Messages.of("problems", language);
        return messages.get(code, messages.inWords(values));
    }

    /** One next step. */
    public Optional<String> advice(Locale language) {
        String key = code + ".advice";
        Messages messages = Messages.of("problems", language);
        return messages.has(key) && values.keySet().containsAll(Template.names(messages.get(key)))
                ? Optional.of(messages.get(key, messages.inWords(values)))
                : Optional.empty();
    }

    /** {@code file:line:column}, as editors understand it. */
    public String where() {
        return line == 0 ? file : column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Problem other) {
        int byFile = file.compareTo(other.file);
        int byLine = byFile != 0 ? byFile : Integer.compare(line, other.line);
        int byColumn = byLine != 0 ? byLine : Integer.compare(column, other.column);
        return byColumn != 0 ? byColumn : code.compareTo(other.code);
    }
}
