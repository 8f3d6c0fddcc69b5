package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import java.util.List;
import java.util.Map;

/** Holds a rule to a size that always comes to an end: facts that are many multiply with each other. */
final class Size {

    private static final int MOST_FACTS = 6;
    private static final int MOST_MANY = 2;
    private static final int MOST_ACTIONS = 10;
    private static final int MOST_CONDITIONS = 60;

    private Size() {}

    static void check(RuleTree rule, Report report) {
        List<Pattern> all = Patterns.all(rule.when()).toList();
        if (all.size() > MOST_FACTS) {
            report.add("too-many-facts", all.get(MOST_FACTS).at(), Map.of("most", MOST_FACTS));
        }
        List<Pattern> many =
                Patterns.matched(rule.when()).filter(Size::canBeMany).toList();
        if (many.size() > MOST_MANY) {
            report.add("too-many-combinations", many.get(MOST_MANY).at(), Map.of("most", MOST_MANY));
        }
        rule.when().forEach(element -> refuseMany(element, report));
        if (rule.then().size() > MOST_ACTIONS) {
            report.add("too-many-actions", rule.then().get(MOST_ACTIONS).at(), "most", MOST_ACTIONS);
        }
        all.stream()
                .filter(pattern -> pattern.conditions().size() > MOST_CONDITIONS)
                .forEach(pattern -> report.add("too-many-conditions", pattern.at(), "most", MOST_CONDITIONS));
    }

    /** Facts side by side inside one {@code not} or {@code exists} multiply too. */
    private static void refuseMany(Element element, Report report) {
        if (element instanceof Pattern || element instanceof Element.AllOf) {
            return;
        }
        List<Pattern> inside =
                Patterns.all(List.of(element)).filter(Size::canBeMany).toList();
        if (!(element instanceof Element.AnyOf) && inside.size() > MOST_MANY) {
            report.add("too-many-combinations", inside.get(MOST_MANY).at(), Map.of("most", MOST_MANY));
        }
    }

    private static boolean canBeMany(Pattern pattern) {
        return !Vocabulary.isSingle(pattern.fact());
    }
}
