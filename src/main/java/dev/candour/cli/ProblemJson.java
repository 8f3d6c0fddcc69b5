package dev.candour.cli;

import dev.candour.source.Problem;
import dev.candour.text.Inert;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A problem for editors and programs. */
final class ProblemJson {

    private ProblemJson() {}

    static Map<String, Object> of(Problem problem, String severity, Locale language) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("severity", severity);
        entry.put("code", problem.code());
        entry.put("file", Inert.line(problem.file()));
        entry.put("line", problem.line());
        entry.put("column", problem.column());
        entry.put("message", Inert.line(problem.message(language)));
        problem.advice(language).ifPresent(advice -> entry.put("advice", Inert.line(advice)));
        return entry;
    }
}
