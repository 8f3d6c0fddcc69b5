package dev.candour.rules.language;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.source.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the kind of a value and reports names that nobody knows. */
final class Kinds {

    private final Report report;
    private final Scope scope;
    private final @Nullable Pattern pattern;

    /** @param pattern the fact between whose brackets the values stand; null after {@code then} */
    Kinds(Report report, Scope scope, @Nullable Pattern pattern) {
        this.report = report;
        this.scope = scope;
        this.pattern = pattern;
    }

    /** Empty for {@code null}, and when something about the value was wrong and has been reported. */
    Optional<Kind> of(Value value) {
        if (value instanceof Value.Number) {
            return Optional.of(Kind.NUMBER);
        }
        if (value instanceof Value.Text) {
            return Optional.of(Kind.TEXT);
        }
        if (value instanceof Value.Flag) {
            return Optional.of(Kind.FLAG);
        }
        if (value instanceof Value.Arithmetic sum) {
            return sum(sum);
        }
        return value instanceof Value.Unknown ? Optional.empty() : named(value);
    }

    /** The field behind a value that names one. */
    Optional<Field> field(Value value) {
        return scope.meaning(value, pattern).map(Meaning::field);
    }

    private Optional<Kind> sum(Value.Arithmetic sum) {
        boolean left = isNumber(sum.left());
        boolean right = isNumber(sum.right());
        return left && right ? Optional.of(Kind.NUMBER) : Optional.empty();
    }

    private boolean isNumber(Value value) {
        if (value instanceof Value.Unknown) {
            report.add("calculation-with-null", value.at());
            return false;
        }
        Optional<Kind> kind = of(value);
        if (kind.isPresent() && kind.get() != Kind.NUMBER) {
            report.add("calculation-without-number", value.at(), "value", Show.value(value));
        }
        return kind.isPresent() && kind.get() == Kind.NUMBER;
    }

    private Optional<Kind> named(Value value) {
        if (value instanceof Value.Own own) {
            return own(own);
        }
        String variable = value instanceof Value.FieldOf of ? of.variable() : ((Value.Variable) value).name();
        Optional<Meaning> meaning = scope.variable(variable);
        if (meaning.isEmpty()) {
            noSuchVariable(variable, value.at());
            return Optional.empty();
        }
        return value instanceof Value.FieldOf of
                ? fieldOf(of, meaning.get())
                : variable(variable, meaning.get(), value);
    }

    private Optional<Kind> own(Value.Own own) {
        if (pattern == null) {
            report.add("field-after-then", own.at(), "value", own.field());
            return Optional.empty();
        }
        Optional<Meaning> field = Scope.field(pattern, own.field(), true);
        if (field.isEmpty()) {
            noSuchField(pattern.fact(), own.field(), own.at());
        }
        return field.map(Meaning::field).map(Field::kind);
    }

    private Optional<Kind> variable(String variable, Meaning meaning, Value value) {
        if (meaning.field() == null) {
            String field = Vocabulary.fact(meaning.pattern().fact())
                    .map(fact -> fact.fields().keySet().iterator().next())
                    .orElse("name");
            report.add("fact-as-value", value.at(), Map.of("value", variable, "field", field));
            return Optional.empty();
        }
        return Optional.of(meaning.field().kind());
    }

    private Optional<Kind> fieldOf(Value.FieldOf of, Meaning meaning) {
        if (meaning.field() != null) {
            report.add("field-of-field", of.at(), Map.of("value", of.variable(), "field", of.field()));
            return Optional.empty();
        }
        Optional<Field> field =
                Scope.field(meaning.pattern(), of.field(), meaning.matched()).map(Meaning::field);
        if (field.isEmpty()) {
            noSuchField(meaning.pattern().fact(), of.field(), of.at());
        }
        return field.map(Field::kind);
    }

    void noSuchVariable(String variable, Place at) {
        if (scope.isForgotten(variable)) {
            report.add("name-stays-inside", at, "value", variable);
            return;
        }
        Set<String> names = new TreeSet<>(scope.names());
        report.unknown("no-such-variable", at, variable, names, Map.of());
    }

    void noSuchField(String fact, String field, Place at) {
        Vocabulary.fact(fact)
                .ifPresent(type ->
                        report.unknown("no-such-field", at, field, type.fields().keySet(), Map.of("fact", fact)));
    }
}
