package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Bind;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The variables of a rule that was found to be right. */
public final class Variables {

    private Variables() {}

    /** What each variable stands for. One that is given twice, in different branches of an {@code or}, has its first meaning. */
    public static Scope of(RuleTree rule) {
        Scope scope = new Scope();
        Set<Pattern> matched = Patterns.matched(rule.when()).collect(Collectors.toSet());
        Patterns.all(rule.when()).forEach(pattern -> {
            boolean outside = matched.contains(pattern);
            if (pattern.variable() != null) {
                scope.define(pattern.variable(), new Meaning(pattern, null, outside));
            }
            binds(pattern.conditions())
                    .forEach(bind -> Scope.field(pattern, bind.field(), outside)
                            .ifPresent(meaning -> scope.define(bind.variable(), meaning)));
        });
        return scope;
    }

    private static Stream<Bind> binds(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> {
            if (condition instanceof All all) {
                return binds(all.parts());
            }
            return condition instanceof Bind bind ? Stream.of(bind) : Stream.empty();
        });
    }

    /** The fact whose fields the action's text can name without a variable; null when there is none. */
    public static @Nullable Pattern about(Action action, RuleTree rule) {
        List<Pattern> matched = Patterns.matched(rule.when()).toList();
        if (action.subject() == null) {
            return matched.size() == 1 ? matched.get(0) : null;
        }
        return matched.stream()
                .filter(pattern -> action.subject().equals(pattern.variable()))
                .findFirst()
                .orElse(null);
    }
}
