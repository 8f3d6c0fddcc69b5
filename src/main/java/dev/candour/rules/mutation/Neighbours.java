package dev.candour.rules.mutation;

import dev.candour.facts.Fact;
import dev.candour.rules.RuleCase;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Kind;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a rule's cases, and those that differ from them in one field or lack one fact: what their author understands at once. */
final class Neighbours {

    private final List<RuleCase> cases;
    private final Candidates candidates;

    Neighbours(List<RuleCase> cases, Candidates candidates) {
        this.cases = cases;
        this.candidates = candidates;
    }

    Stream<List<Fact>> all() {
        return Stream.concat(cases.stream().map(RuleCase::given), cases.stream().flatMap(each -> of(each.given())));
    }

    private Stream<List<Fact>> of(List<Fact> given) {
        return IntStream.range(0, given.size())
                .boxed()
                .flatMap(i -> Stream.concat(
                        changed(given.get(i)).map(fact -> Variant.with(given, i, fact)),
                        Stream.of(Variant.without(given, i))));
    }

    private Stream<Fact> changed(Fact fact) {
        FactType type = Vocabulary.of(fact);
        List<Field> fields = List.copyOf(type.fields().values());
        return IntStream.range(0, fields.size())
                .boxed()
                .flatMap(i -> Stream.concat(beside(fact, fields, fields.get(i)), candidates.of(fields.get(i)).stream())
                        .map(value -> with(fact, fields, i, value)))
                .map(type::create);
    }

    /** For a number the other numbers of the fact: a bound may be counted from them. */
    private static Stream<Object> beside(Fact fact, List<Field> fields, Field field) {
        return fields.stream()
                .filter(other -> field.kind() == Kind.NUMBER && other.kind() == Kind.NUMBER && other != field)
                .flatMap(other -> other.of(fact) instanceof Number number ? fitting(number, field) : Stream.empty());
    }

    private static Stream<Object> fitting(Number number, Field field) {
        if (!field.whole()) {
            return Stream.of(number.doubleValue());
        }
        return number.doubleValue() == number.intValue() ? Stream.of(number.intValue()) : Stream.empty();
    }

    private static @Nullable Object[] with(Fact fact, List<Field> fields, int changed, @Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>();
        fields.forEach(field -> values.add(field.of(fact)));
        values.set(changed, value);
        return values.toArray();
    }
}
