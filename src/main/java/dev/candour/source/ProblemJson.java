package dev.candour.source;

import dev.candour.text.Inert;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A problem as an answer of its own (RFC 9457), for where nothing else writes one. */
public final class ProblemJson {

    private static final JsonMapper JSON = InertJson.mapper().build();

    private ProblemJson() {}

    public static String of(Problem problem, int status, String title, Locale language) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", title);
        members.put("status", status);
        members.put("detail", Inert.line(problem.where() + ": " + problem.message(language)));
        members.put("errors", List.of(ProblemFields.of(problem, language)));
        return JSON.writeValueAsString(members);
    }
}
