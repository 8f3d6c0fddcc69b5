package dev.candour.source;

import dev.candour.text.Inert;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A problem as programs get it, under the same names everywhere. */
public final class ProblemFields {

    private ProblemFields() {}

    public static Map<String, Object> of(Problem problem, Locale language) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", problem.code());
        Object field = problem.values().get("field");
        if (field != null) {
            fields.put("field", Inert.line(field.toString()));
        }
        fields.put("file", Inert.line(problem.file()));
        fields.put("line", problem.line());
        fields.put("column", problem.column());
        fields.put("message", Inert.line(problem.message(language)));
        problem.advice(language).ifPresent(advice -> fields.put("advice", Inert.line(advice)));
        return fields;
    }
}
