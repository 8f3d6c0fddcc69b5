package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields a rule's conditions mention. */
public final class Mentions {

    /** A field of one of the rule's facts. */
    public record Field(Pattern pattern, String name) {}

    /** A quoted text that a condition compares with a field. */
    public record ComparedText(dev.candour.rules.language.Field field, Value.Text text) {}

    /** A quoted text that a condition sets beside a field of a kind of fact. */
    public record Named(String fact, String field, String text) {}

    private Mentions() {}

    /** Every quoted text of a rule's conditions, with the fields beside it. */
    public static Stream<Named> named(RuleTree rule) {
        Scope scope = Variables.of(rule);
        return Patterns.all(rule.when())
                .flatMap(
                        pattern -> Leaves.relations(pattern.conditions()).flatMap(each -> named(each, pattern, scope)));
    }

    private static Stream<Named> named(Condition condition, Pattern pattern, Scope scope) {
        List<Value> operands = Known.operands(condition).toList();
        return operands.stream()
                .flatMap(value -> scope.meaning(value, pattern).stream())
                .filter(meaning -> meaning.field() != null)
                .flatMap(meaning -> operands.stream()
                        .filter(Value.Text.class::isInstance)
                        .map(text -> new Named(
                                meaning.pattern().fact(), meaning.field().name(), ((Value.Text) text).text())));
    }

    /** Every quoted text of a rule's conditions, with each field that it is compared with. */
    public static Stream<ComparedText> comparedTexts(RuleTree rule) {
        Scope scope = Variables.of(rule);
        return Patterns.all(rule.when())
                .flatMap(pattern ->
                        Leaves.relations(pattern.conditions()).flatMap(each -> compared(each, pattern, scope)));
    }

    private static Stream<ComparedText> compared(Condition condition, Pattern pattern, Scope scope) {
        List<Value> operands = Known.operands(condition).toList();
        return operands.stream()
                .map(value -> scope.meaning(value, pattern).map(Meaning::field))
                .flatMap(Optional::stream)
                .flatMap(field -> operands.stream()
                        .filter(Value.Text.class::isInstance)
                        .map(text -> new ComparedText(field, (Value.Text) text)));
    }

    /** The fields that the conditions of another fact mention. */
    public static Set<Field> ofOthers(RuleTree rule) {
        Scope scope = Variables.of(rule);
        return Patterns.all(rule.when())
                .flatMap(pattern ->
                        of(pattern, scope).filter(field -> !field.pattern().equals(pattern)))
                .collect(Collectors.toSet());
    }

    /** All fields that the conditions of a fact mention, its own and those of others. */
    static Stream<Field> of(Pattern pattern, Scope scope) {
        return values(pattern.conditions())
                .flatMap(Known::leaves)
                .map(value -> scope.meaning(value, pattern))
                .flatMap(Optional::stream)
                .flatMap(Mentions::field);
    }

    private static Stream<Field> field(Meaning meaning) {
        return meaning.field() == null
                ? Stream.empty()
                : Stream.of(new Field(meaning.pattern(), meaning.field().name()));
    }

    private static Stream<Value> values(List<Condition> conditions) {
        return conditions.stream().flatMap(Mentions::values);
    }

    private static Stream<Value> values(Condition condition) {
        if (condition instanceof Condition.All all) {
            return values(all.parts());
        }
        if (condition instanceof Condition.Any any) {
            return values(any.parts());
        }
        return condition instanceof Condition.Not not ? values(List.of(not.inner())) : Known.operands(condition);
    }
}
