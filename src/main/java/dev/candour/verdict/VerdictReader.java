package dev.candour.verdict;

import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.RecordReader;
import dev.candour.source.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what {@link VerdictJson} wrote, and nothing else. */
public final class VerdictReader {

    /** What no other file of ours has together. */
    private static final Set<String> MARKS = Set.of("recommendation", "requirements", "ruleSet");

    private static final List<String> LANGUAGES = List.of("en", "zh");

    private VerdictReader() {}

    /** Whether it looks like a verdict, be it a sound one or not; a résumé does not. */
    public static boolean looksLikeOne(SourceNode top) {
        return top.fields().keySet().containsAll(MARKS);
    }

    /**
     * Reads a verdict.
     *
     * @param file its name as the person knows it
     * @throws InvalidSourceException with every problem and its place, when it is none
     */
    public static Verdict read(String file, String text) {
        return read(SourceNode.read(file, text));
    }

    public static Verdict read(SourceNode top) {
        if (!top.items().isEmpty() && top.items().stream().allMatch(VerdictReader::looksLikeOne)) {
            throw refused(
                    top.problem("several-verdicts", Map.of("count", top.items().size())));
        }
        if (!looksLikeOne(top)) {
            throw refused(top.problem("not-a-verdict", Map.of()));
        }
        List<Problem> problems = new ArrayList<>();
        var verdict = new RecordReader(problems).read(top, Verdict.class);
        SourceNode language = top.fields().get("language");
        if (language != null && language.isScalar() && !LANGUAGES.contains(language.text())) {
            problems.add(language.problem(
                    "unknown-value",
                    Map.of("field", "language", "value", language.text(), "allowed", String.join(", ", LANGUAGES))));
        }
        FieldReader.refuseIfAny(problems);
        return verdict.orElseThrow();
    }

    private static InvalidSourceException refused(Problem problem) {
        return new InvalidSourceException(List.of(problem));
    }
}
