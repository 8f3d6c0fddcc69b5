package dev.candour.rules;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Verb;
import dev.candour.rules.language.Vocabulary;
import dev.candour.source.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which kinds of requirements rules can pay, as in {@code RequiredSkill}; trial rules pay nothing. */
final class Paid {

    private Paid() {}

    static Set<String> by(Collection<Rule> rules) {
        return rules.stream()
                .filter(rule -> !rule.trial())
                .flatMap(rule -> by(rule.tree()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> by(RuleTree rule) {
        return rule.then().stream()
                .filter(action -> action.verb() == Verb.AWARD && action.subject() != null)
                .map(action -> Variables.about(action, rule))
                .filter(Objects::nonNull)
                .map(Pattern::fact);
    }

    /** Warns of requirements that a job can ask for and nobody can meet, because no rule of the set pays them. */
    static void check(String set, Collection<Rule> rules, Collection<Problem> warnings) {
        Set<String> paid = by(rules);
        List<String> never = Vocabulary.facts().values().stream()
                .filter(FactType::isRequirement)
                .map(FactType::name)
                .filter(name -> !paid.contains(name))
                .toList();
        if (!never.isEmpty() && !rules.isEmpty()) {
            Map<String, Object> values = Map.of("value", String.join(", ", never));
            warnings.add(new Problem("set-never-pays", set + "/ruleset.yaml", 0, 0, values, null));
        }
    }
}
