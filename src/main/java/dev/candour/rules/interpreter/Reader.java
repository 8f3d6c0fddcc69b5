package dev.candour.rules.interpreter;

import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Condition.All;
import dev.candour.rules.language.Condition.Among;
import dev.candour.rules.language.Condition.Any;
import dev.candour.rules.language.Condition.Compare;
import dev.candour.rules.language.Condition.Contains;
import dev.candour.rules.language.Condition.Not;
import dev.candour.rules.language.Condition.StartsWith;
import dev.candour.rules.language.Element;
import dev.candour.rules.language.Element.AllOf;
import dev.candour.rules.language.Element.AnyOf;
import dev.candour.rules.language.Element.Exists;
import dev.candour.rules.language.Element.None;
import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Patterns;
import dev.candour.rules.language.RuleTree;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Variables;
import dev.candour.rules.language.Written;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a checked rule ready to be read: every name is looked up once. */
final class Reader {

    private final Scope scope;
    private final Map<Pattern, Integer> slots = new IdentityHashMap<>();
    private final Map<Pattern, List<Clause>> clauses = new IdentityHashMap<>();

    Reader(RuleTree rule) {
        this.scope = Variables.of(rule);
        Patterns.all(rule.when()).forEach(pattern -> slots.put(pattern, slots.size()));
    }

    int slots() {
        return slots.size();
    }

    int slot(Pattern pattern) {
        return slots.get(pattern);
    }

    Scope scope() {
        return scope;
    }

    /** The conditions of a pattern as they stand in the file. */
    List<Clause> clauses(Pattern pattern) {
        return clauses.computeIfAbsent(
                pattern,
                any -> pattern.conditions().stream()
                        .map(condition -> clause(condition, pattern))
                        .toList());
    }

    List<Step> steps(List<Element> elements) {
        List<Step> steps = new ArrayList<>();
        elements.forEach(element -> add(element, steps));
        return List.copyOf(steps);
    }

    private void add(Element element, List<Step> steps) {
        if (element instanceof Pattern pattern) {
            steps.add(fact(pattern));
        } else if (element instanceof AllOf all) {
            all.parts().forEach(part -> add(part, steps));
        } else if (element instanceof AnyOf any) {
            steps.add(new Step.Either(
                    any.parts().stream().map(part -> steps(List.of(part))).toList()));
        } else {
            boolean none = element instanceof None;
            Element inner = element instanceof None no ? no.inner() : ((Exists) element).inner();
            steps.add(new Step.Asked(element, steps(List.of(inner)), none, Written.of(element)));
        }
    }

    private Step.Fact fact(Pattern pattern) {
        List<Claim> claims = new ArrayList<>();
        clauses(pattern).forEach(clause -> claims.addAll(Claim.of(clause, false)));
        return new Step.Fact(
                pattern, slot(pattern), Layout.of(pattern.fact()), List.copyOf(claims), Written.of(pattern));
    }

    private Clause clause(Condition condition, Pattern pattern) {
        if (condition instanceof All all) {
            return new Clause.Every(condition, parts(all.parts(), pattern));
        }
        if (condition instanceof Any any) {
            return new Clause.Either(condition, parts(any.parts(), pattern));
        }
        if (condition instanceof Not not) {
            return new Clause.Contrary(condition, clause(not.inner(), pattern));
        }
        return condition instanceof Condition.Bind ? new Clause.Naming(condition) : relation(condition, pattern);
    }

    private List<Clause> parts(List<Condition> parts, Pattern pattern) {
        return parts.stream().map(part -> clause(part, pattern)).toList();
    }

    private Clause relation(Condition condition, Pattern pattern) {
        if (condition instanceof Compare compare) {
            return new Clause.Comparison(compare, operand(compare.left(), pattern), operand(compare.right(), pattern));
        }
        if (condition instanceof Among among) {
            List<Operand> choices = among.choices().stream()
                    .map(choice -> operand(choice, pattern))
                    .toList();
            return Clause.Choice.of(among, operand(among.value(), pattern), choices);
        }
        if (condition instanceof Contains contains) {
            return new Clause.Part(
                    contains,
                    operand(contains.whole(), pattern),
                    operand(contains.part(), pattern),
                    false,
                    contains.negated());
        }
        StartsWith starts = (StartsWith) condition;
        return new Clause.Part(
                starts, operand(starts.text(), pattern), operand(starts.start(), pattern), true, starts.negated());
    }

    /** @param pattern the fact between whose brackets the value stands; null after {@code then} */
    Operand operand(Value value, @Nullable Pattern pattern) {
        if (value instanceof Value.Number number) {
            return new Operand.Constant(number.number().doubleValue());
        }
        if (value instanceof Value.Text text) {
            return new Operand.Constant(text.text());
        }
        if (value instanceof Value.Flag flag) {
            return new Operand.Constant(flag.flag());
        }
        if (value instanceof Value.Arithmetic sum) {
            return new Operand.Sum(operand(sum.left(), pattern), sum.operator(), operand(sum.right(), pattern));
        }
        return scope.meaning(value, pattern)
                .<Operand>flatMap(meaning ->
                        java.util.Optional.ofNullable(meaning.field()).map(field -> cell(meaning.pattern(), field)))
                .orElse(new Operand.Constant(null));
    }

    Operand.Cell cell(Pattern pattern, Field field) {
        return new Operand.Cell(slot(pattern), Layout.of(pattern.fact()).number(field), field);
    }
}
