package dev.candour.job;

import dev.candour.fairness.Protected;
import dev.candour.fairness.ProtectedWords.Use;
import dev.candour.source.FieldReader;
import dev.candour.source.InvalidSourceException;
import dev.candour.source.Problem;
import dev.candour.source.SourceNode;
import dev.candour.source.SourceNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a job from YAML or JSON, strictly: a field that nobody knows is a mistake, not something to pass over. */
public final class JobReader {

    private static final int MOST_REQUIREMENTS = 100;

    private JobReader() {}

    /**
     * Reads a job file.
     *
     * @param file its name as the person knows it
     * @throws InvalidSourceException with every problem of the file, each with line and field
     */
    public static Job read(String file, String text) {
        return read(SourceNode.read(file, text));
    }

    /** Reads a job that is part of a larger document. @throws InvalidSourceException with every problem of the job */
    public static Job read(SourceNode node) {
        List<Problem> problems = new ArrayList<>();
        FieldReader fields = new FieldReader(node, problems);
        String id = fields.requiredText("id").orElse("");
        String title = fields.requiredText("title").orElse("");
        String rules = fields.requiredText("rules").orElse("");
        Thresholds thresholds = fields.optional("thresholds", Kind.MAP)
                .map(map -> Thresholds.read(map, problems))
                .orElse(null);
        List<Asked> requires = requires(fields, problems);
        fields.refuseUnknown();
        Optional.ofNullable(node.fields().get("title"))
                .ifPresent(named -> Protected.refuse(named, Use.SENTENCE, problems));
        refuseWorthless(node, requires, problems);
        FieldReader.refuseIfAny(problems);
        return new Job(id, title, rules, thresholds, requires);
    }

    private static List<Asked> requires(FieldReader fields, List<Problem> problems) {
        @Nullable SourceNode list = fields.required("requires", Kind.LIST).orElse(null);
        if (list == null) {
            return List.of();
        }
        if (list.items().isEmpty()) {
            problems.add(list.problem("job-without-requirements", Map.of()));
        }
        if (list.items().size() > MOST_REQUIREMENTS) {
            problems.add(list.problem("job-with-too-many-requirements", Map.of("most", MOST_REQUIREMENTS)));
            return List.of();
        }
        return list.items().stream()
                .flatMap(item -> new AskedReader(item, problems).read().stream())
                .toList();
    }

    /** Percent of the attainable points needs points to attain. */
    private static void refuseWorthless(SourceNode node, List<Asked> requires, List<Problem> problems) {
        if (problems.isEmpty() && requires.stream().allMatch(asked -> asked.weight() == 0)) {
            problems.add(node.fields().get("requires").problem("job-without-weights", Map.of()));
        }
    }
}
