package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Checks what a rule does: that each verb gets what it needs, and that nothing it says can be unknown. */
final class ActionCheck {

    private final Report report;
    private final Scope scope;
    private final Set<Known.Name> known;
    private final List<Pattern> matched;
    private final Kinds kinds;

    /** @param matched the facts that the rule speaks about */
    ActionCheck(Report report, Scope scope, Set<Known.Name> known, List<Pattern> matched) {
        this.report = report;
        this.scope = scope;
        this.known = known;
        this.matched = matched;
        this.kinds = new Kinds(report, scope, null);
    }

    void check(Action action) {
        @Nullable Pattern subject = action.subject() == null ? null : subject(action);
        if (!isComplete(action)) {
            report.add("arguments-" + action.verb().word(), action.at());
            return;
        }
        if (action.points() != null) {
            points(action.points());
        }
        if (action.subject() == null || subject != null) {
            new TextCheck(report, scope, known).check(action, subject == null ? only() : subject);
        }
    }

    private static boolean isComplete(Action action) {
        return switch (action.verb()) {
            case AWARD -> action.subject() != null || action.points() != null;
            case DEDUCT -> action.subject() == null && action.points() != null;
            case REJECT, ASK -> action.subject() != null && action.points() == null;
        };
    }

    private @Nullable Pattern only() {
        return matched.size() == 1 ? matched.get(0) : null;
    }

    private @Nullable Pattern subject(Action action) {
        String variable = String.valueOf(action.subject());
        Optional<Meaning> meaning = scope.variable(variable);
        if (meaning.isEmpty()) {
            kinds.noSuchVariable(variable, action.at());
            return null;
        }
        if (meaning.get().field() != null) {
            report.add(
                    "field-as-fact",
                    action.at(),
                    Map.of("value", variable, "verb", action.verb().word()));
            return null;
        }
        Pattern pattern = meaning.get().pattern();
        Optional<FactType> fact = Vocabulary.fact(pattern.fact());
        boolean needsRequirement = action.verb() == Verb.AWARD || action.verb() == Verb.REJECT;
        if (fact.isPresent() && needsRequirement && !fact.get().isRequirement()) {
            notRequired(action, fact.get());
            return null;
        }
        return fact.isPresent() ? pattern : null;
    }

    private void notRequired(Action action, FactType fact) {
        Set<String> requirements = new TreeSet<>();
        Vocabulary.facts().values().stream()
                .filter(FactType::isRequirement)
                .forEach(type -> requirements.add(type.name()));
        report.add(
                "no-requirement-" + action.verb().word(),
                action.at(),
                Map.of("value", fact.name(), "allowed", String.join(", ", requirements)));
    }

    private void points(Value points) {
        Optional<Kind> kind = kinds.of(points);
        if (points instanceof Value.Unknown || kind.isPresent() && kind.get() != Kind.NUMBER) {
            report.add("points-form", points.at(), "value", Show.value(points));
        } else {
            Known.leaves(points).forEach(this::refuseUnknown);
            Points.constant(points).ifPresent(number -> constant(points, number));
        }
    }

    private void constant(Value points, double number) {
        if (number < 0) {
            report.add("negative-points", points.at(), "value", Show.value(points));
        } else if (number > Points.MOST) {
            report.add("too-many-points", points.at(), Map.of("value", Show.value(points), "most", Points.MOST));
        } else if (Double.isNaN(number)) {
            report.add("points-form", points.at(), "value", Show.value(points));
        }
    }

    private void refuseUnknown(Value value) {
        scope.meaning(value, null)
                .filter(meaning -> meaning.field() != null && meaning.field().nullable())
                .filter(meaning -> !known.contains(meaning.known()))
                .ifPresent(meaning -> report.add(
                        "points-unknown", value.at(), "value", meaning.field().name()));
    }
}
