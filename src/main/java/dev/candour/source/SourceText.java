package dev.candour.source;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file that a person wrote: its name as the person knows it, and its lines to show them again. */
record SourceText(String file, List<String> lines) {

    static SourceText of(String file, String text) {
        return new SourceText(file, text.lines().toList());
    }

    Problem problem(String code, Place at, Map<String, Object> values) {
        return new Problem(code, file, at.line(), at.column(), values, excerpt(at.line()));
    }

    private @Nullable String excerpt(int line) {
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
    }
}
