package dev.candour.screening;

import dev.candour.rules.RuleSet;
import dev.candour.verdict.RuleOutcome;
import java.util.List;
import java.util.Locale;

/** Names rules in the reader's language, where the set has such names; the name in the file stays what it is. */
final class RuleLabels {

    private RuleLabels() {}

    static List<RuleOutcome> on(List<RuleOutcome> outcomes, RuleSet rules, Locale language) {
        return rules.isTranslated(language)
                ? outcomes.stream().map(one -> on(one, rules, language)).toList()
                : outcomes;
    }

    private static RuleOutcome on(RuleOutcome one, RuleSet rules, Locale language) {
        String label = rules.inLanguage(one.rule(), language);
        return label.equals(one.rule()) ? one : one.called(label);
    }
}
