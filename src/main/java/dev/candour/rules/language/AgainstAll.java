package dev.candour.rules.language;

import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rule that rejects or deducts should look at something that the candidate shows. One that looks at the job alone speaks
 * against everybody, those included of whom nothing is known: it decides about the job, not about a person.
 */
public final class AgainstAll {

    /** There is one for each candidate, whatever the profile says. */
    private static final String CANDIDATE = "Candidate";

    private final RuleTree rule;
    private final Scope scope;

    private AgainstAll(RuleTree rule) {
        this.rule = rule;
        this.scope = Variables.of(rule);
    }

    /** What a rule does against everybody; empty when it looks at the candidate, or speaks against nobody. */
    public static Optional<Action> of(RuleTree rule) {
        return rule.then().stream()
                .filter(action -> action.verb() == Verb.REJECT || action.verb() == Verb.DEDUCT)
                .findFirst()
                .filter(action -> !new AgainstAll(rule).looksAtCandidate(rule.when()));
    }

    private boolean looksAtCandidate(List<Element> elements) {
        return elements.stream().anyMatch(this::looksAtCandidate);
    }

    /** What is not there is nothing that the candidate shows; and each way of an {@code or} must look by itself. */
    private boolean looksAtCandidate(Element element) {
        if (element instanceof Pattern pattern) {
            return isShown(pattern) || knownIn(pattern).anyMatch(this::isOfCandidate);
        }
        if (element instanceof AllOf all) {
            return looksAtCandidate(all.parts());
        }
        if (element instanceof AnyOf any) {
            return any.parts().stream().allMatch(this::looksAtCandidate);
        }
        return element instanceof Exists exists && looksAtCandidate(exists.inner());
    }

    /** A skill, a position and the like: there is none unless the profile shows it. A fact of no known kind is told elsewhere. */
    private static boolean isShown(Pattern pattern) {
        return Vocabulary.fact(pattern.fact())
                .map(fact -> !fact.isOfTheJob() && !fact.name().equals(CANDIDATE))
                .orElse(true);
    }

    private Stream<Known.Name> knownIn(Pattern pattern) {
        return new Known(scope, pattern).when(Normal.of(pattern.conditions())).stream();
    }

    private boolean isOfCandidate(Known.Name name) {
        Optional<FactType> fact = Patterns.all(rule.when())
                .filter(pattern -> pattern.at().equals(name.pattern()))
                .findFirst()
                .flatMap(pattern -> Vocabulary.fact(pattern.fact()));
        return fact.filter(type -> Optional.ofNullable(type.fields().get(name.field()))
                        .filter(field -> !type.isOfTheJob(field))
                        .isPresent())
                .isPresent();
    }
}
