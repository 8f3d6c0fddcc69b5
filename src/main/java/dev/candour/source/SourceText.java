package dev.candour.source;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that a person wrote: its name as the person knows it, and its text to show lines of it again. */
record SourceText(String file, String text) {

    Problem problem(String code, Place at, Map<String, Object> values) {
        return new Problem(code, file, at.line(), at.column(), values, excerpt(at.line()));
    }

    private @Nullable String excerpt(int line) {
        return line < 1 ? null : text.lines().skip(line - 1L).findFirst().orElse(null);
    }

    /** Nothing of the text: what a person wrote must not reach a log by accident. */
    @Override
    public String toString() {
        return "SourceText[" + file + "]";
    }
}
