package dev.candour.batch;

import dev.candour.source.InertJson;
import dev.candour.source.Problem;
import dev.candour.source.ProblemFields;
import dev.candour.text.Inert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What stands in the place of a verdict when a line has none: its number, and the members of a problem (RFC 9457). */
final class ErrorLine {

    private static final JsonMapper JSON = InertJson.mapper().build();

    private final String source;
    private final Locale language;

    /** @param source what problems call the input */
    ErrorLine(String source, Locale language) {
        this.source = source;
        this.language = language;
    }

    Answer of(long line, Refusal refusal) {
        List<Problem> problems =
                refusal.problems().stream().map(one -> placed(one, line)).toList();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("title", refusal.title());
        error.put("status", refusal.status());
        error.put(
                "detail",
                Inert.line(problems.get(0).where() + ": " + problems.get(0).message(language)));
        error.put(
                "errors",
                problems.stream().map(one -> ProblemFields.of(one, language)).toList());
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("line", line);
        entry.put("error", error);
        return new Answer(line, JSON.writeValueAsBytes(entry), null, problems);
    }

    /** A problem of the line itself stands in that line of the input; one of a document stands where the document says. */
    private Problem placed(Problem one, long line) {
        boolean within = one.file().equals(LineRequest.SOURCE);
        return within ? new Problem(one.code(), source, (int) line, one.column(), one.values(), one.excerpt()) : one;
    }
}
