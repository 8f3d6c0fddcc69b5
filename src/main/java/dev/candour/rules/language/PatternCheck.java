package dev.candour.rules.language;

import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Bind;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the conditions between the brackets of one fact. */
final class PatternCheck {

    private final Pattern pattern;
    private final boolean matched;
    private final Scope scope;
    private final Report report;
    private final ConditionCheck conditions;

    PatternCheck(Pattern pattern, boolean matched, Scope scope, Report report) {
        this.pattern = pattern;
        this.matched = matched;
        this.scope = scope;
        this.report = report;
        this.conditions = new ConditionCheck(new Kinds(report, scope, pattern), report);
    }

    /** Reports what is wrong. @return what is known where the conditions hold */
    Set<Known.Name> run() {
        pattern.conditions().forEach(condition -> walk(condition, true));
        List<Condition> normal = Normal.of(pattern.conditions());
        Known known = new Known(scope, pattern);
        refuseUnguarded(normal, known);
        Contradictions.check(normal, scope, pattern, report);
        return known.when(normal);
    }

    /** @param outermost whether it holds whenever the rule speaks, so that it may give a field a name */
    private void walk(Condition condition, boolean outermost) {
        if (condition instanceof All all) {
            all.parts().forEach(part -> walk(part, outermost));
        } else if (condition instanceof Any any) {
            any.parts().forEach(part -> walk(part, false));
        } else if (condition instanceof Not not) {
            walk(not.inner(), false);
        } else if (condition instanceof Bind bind) {
            bind(bind, outermost);
        } else {
            conditions.check(condition);
        }
    }

    private void bind(Bind bind, boolean outermost) {
        Optional<Meaning> field = Scope.field(pattern, bind.field(), matched);
        if (!outermost) {
            report.add("name-inside-or", bind.at(), "value", bind.variable());
        } else if (field.isEmpty()) {
            conditions.kinds().noSuchField(pattern.fact(), bind.field(), bind.at());
        } else if (!scope.define(bind.variable(), field.get())) {
            report.add("name-twice", bind.at(), "value", bind.variable());
        }
    }

    /** "Is not" about something that may be unknown: the author has to say what unknown means. */
    private void refuseUnguarded(List<Condition> normal, Known known) {
        Set<Known.Name> settled = new HashSet<>(known.when(
                normal.stream().filter(condition -> !isContrary(condition)).toList()));
        flat(normal)
                .filter(condition -> condition instanceof Compare compare && Known.isUnknown(compare))
                .forEach(asked -> settled.addAll(known.names(Known.operands(asked))));
        flat(pattern.conditions())
                .filter(PatternCheck::isContrary)
                .forEach(condition ->
                        Known.operands(condition).flatMap(Known::leaves).forEach(value -> unguarded(value, settled)));
    }

    private void unguarded(Value value, Set<Known.Name> settled) {
        scope.meaning(value, pattern)
                .filter(meaning -> meaning.field() != null && meaning.field().nullable())
                .filter(meaning -> meaning.pattern() == pattern && !settled.contains(meaning.known()))
                .ifPresent(meaning -> report.add(
                        "not-without-known",
                        value.at(),
                        "value",
                        meaning.field().name()));
    }

    private static boolean isContrary(Condition condition) {
        if (condition instanceof Compare compare) {
            return compare.comparison() == Comparison.DIFFERENT && !Known.isUnknown(compare);
        }
        return condition instanceof Condition.Among among && among.negated()
                || condition instanceof Condition.Contains contains && contains.negated()
                || condition instanceof Condition.StartsWith starts && starts.negated();
    }

    private static Stream<Condition> flat(List<Condition> conditions) {
        return conditions.stream().flatMap(condition -> {
            if (condition instanceof All all) {
                return flat(all.parts());
            }
            if (condition instanceof Not not) {
                return flat(List.of(not.inner()));
            }
            return condition instanceof Any any ? flat(any.parts()) : Stream.of(condition);
        });
    }
}
