package dev.candour.rules;

import dev.candour.facts.SkillName;
import dev.candour.rules.language.Mentions;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Value;
import dev.candour.source.Problem;
import dev.candour.text.Nearest;
import dev.candour.vocabulary.Terms;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds names of skills in rules that no fact will ever have: a rule that waits for "k8s" waits forever, since facts say Kubernetes. */
final class SkillNames {

    private final Terms skills;
    private final String file;
    private final List<String> lines;
    private final List<Problem> problems = new ArrayList<>();

    SkillNames(Terms skills, String file, String text) {
        this.skills = skills;
        this.file = file;
        this.lines = text.lines().toList();
    }

    List<Problem> in(List<RuleTree> rules) {
        rules.forEach(rule -> Mentions.comparedTexts(rule).forEach(this::check));
        return problems;
    }

    private void check(Mentions.ComparedText compared) {
        SkillName name = compared.field().skill();
        String written = compared.text().text();
        if (name == null || skills.names().contains(written)) {
            return;
        }
        Map<String, Object> values = new HashMap<>(Map.of("value", written));
        Optional<String> meant = skills.canonical(written);
        if (meant.isPresent()) {
            values.put("suggestion", meant.get());
            add("rule-skill-spelling", compared.text(), values);
            return;
        }
        Optional<String> near = Nearest.to(written, skills.names());
        near.ifPresent(suggestion -> values.put("suggestion", suggestion));
        if (near.isPresent() || !name.open()) {
            add(near.isPresent() ? "rule-no-such-skill" : "rule-no-such-skill-list", compared.text(), values);
        }
    }

    private void add(String code, Value.Text at, Map<String, Object> values) {
        int line = at.at().line();
        String excerpt = line >= 1 && line <= lines.size() ? lines.get(line - 1) : null;
        problems.add(new Problem(code, file, line, at.at().column(), values, excerpt));
    }
}
