package dev.candour.verdict;

import dev.candour.verdict.VerdictDiff.FieldMove;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was judged, when and by which rules. */
final class FieldMoves {

    private FieldMoves() {}

    static List<FieldMove> between(Verdict before, Verdict after, boolean words) {
        Map<String, Object> old = fields(before, words);
        Map<String, Object> next = fields(after, words);
        List<FieldMove> moves = new ArrayList<>();
        old.forEach((field, value) -> {
            Object now = next.get(field);
            if (now != null && !value.equals(now)) {
                moves.add(new FieldMove(field, value, now));
            }
        });
        return List.copyOf(moves);
    }

    private static Map<String, Object> fields(Verdict verdict, boolean words) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("document", verdict.document());
        fields.put("job", verdict.job());
        fields.put("jobTitle", verdict.jobTitle());
        if (words) {
            fields.put("decidedBy", verdict.decidedBy());
        }
        fields.put("ruleSet.name", verdict.ruleSet().name());
        fields.put("ruleSet.version", verdict.ruleSet().version());
        fields.put("ruleSet.rules", verdict.ruleSet().rules());
        fields.put("ruleSet.owner", verdict.ruleSet().owner());
        fields.put("asOf", verdict.asOf());
        fields.put("language", verdict.language());
        return fields;
    }
}
