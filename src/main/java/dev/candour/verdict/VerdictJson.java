package dev.candour.verdict;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.candour.source.InertJson;
import java.util.List;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A verdict as JSON: the same verdict gives the same bytes. */
public final class VerdictJson {

    private static final JsonMapper MAPPER = InertJson.mapper()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();
    private static final ObjectWriter WRITER = MAPPER.writerWithDefaultPrettyPrinter();
    private static final ObjectWriter LINE = MAPPER.writerFor(Verdict.class);

    private VerdictJson() {}

    public static String write(Verdict verdict) {
        return unixLines(WRITER.writeValueAsString(verdict));
    }

    /** Several verdicts as one array, in the order given. */
    public static String write(List<Verdict> verdicts) {
        return unixLines(WRITER.writeValueAsString(verdicts));
    }

    /** The same on one line, without its end, in UTF-8. */
    public static byte[] line(Verdict verdict) {
        return LINE.writeValueAsBytes(verdict);
    }

    /** What moved between two. */
    public static String write(VerdictDiff diff) {
        return unixLines(WRITER.writeValueAsString(diff));
    }

    /** The pretty printer takes the platform's line ends; the same bytes everywhere are worth more. */
    private static String unixLines(String json) {
        return json.replace(System.lineSeparator(), "\n") + "\n";
    }
}
