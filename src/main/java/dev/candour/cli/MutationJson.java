package dev.candour.cli;

import dev.candour.rules.language.Vocabulary;
import dev.candour.rules.mutation.Change;
import dev.candour.rules.mutation.Example;
import dev.candour.rules.mutation.MutationReport;
import dev.candour.rules.mutation.RuleScore;
import dev.candour.rules.mutation.Survivor;
import java.util.LinkedHashMap;
import java.util.Map;

/** What mutation found, for editors and programs. */
final class MutationJson {

    private final MutationText text;

    MutationJson(MutationText text) {
        this.text = text;
    }

    Map<String, Object> of(MutationReport report, double wanted) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("percent", report.percent());
        entry.put("atLeast", wanted);
        entry.put("mutants", report.mutants());
        entry.put("caught", report.caught());
        entry.put("equivalent", report.equivalent());
        entry.put("rules", report.rules().stream().map(this::of).toList());
        entry.put("failing", report.failing().stream().map(CaseJson::of).toList());
        entry.put("problems", report.problems().stream().map(text::problem).toList());
        return entry;
    }

    private Map<String, Object> of(RuleScore score) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", score.rule().name());
        entry.put("source", score.rule().source());
        entry.put("percent", score.percent());
        entry.put("mutants", score.mutants());
        entry.put("caught", score.caught());
        entry.put("equivalent", score.equivalent());
        entry.put(
                "survivors",
                score.survivors().stream()
                        .map(survivor -> of(survivor, score.rule().file()))
                        .toList());
        return entry;
    }

    private Map<String, Object> of(Survivor survivor, String file) {
        Change change = survivor.change();
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("kind", change.kind().word());
        entry.put("file", file);
        entry.put("line", change.at().line());
        entry.put("column", change.at().column());
        entry.put("was", change.was());
        entry.put("became", change.became());
        entry.put("change", change.key());
        entry.put("message", text.sentence(change));
        entry.put("advice", text.advice(change));
        if (survivor.because() != null) {
            entry.put("because", survivor.because());
        }
        if (survivor.example() != null) {
            entry.put("example", of(survivor.example()));
        }
        return entry;
    }

    private static Map<String, Object> of(Example example) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put(
                "given",
                example.given().stream()
                        .map(fact -> Map.of(Vocabulary.of(fact).name(), Example.fields(fact)))
                        .toList());
        entry.put("then", example.then());
        if (!example.said().isEmpty()) {
            entry.put("text", example.text());
        }
        return entry;
    }
}
