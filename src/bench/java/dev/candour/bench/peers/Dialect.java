package dev.candour.bench.peers;

import dev.candour.rules.language.Condition;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Value;
import dev.candour.rules.language.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes conditions in a language like Java's. What can be unknown is asked first, as its authors would have to. */
abstract class Dialect {

    private final Map<String, Field> fields;

    /** @param fact the kind of fact that the conditions are about */
    Dialect(String fact) {
        this.fields = Vocabulary.fact(fact).orElseThrow().fields();
    }

    /** How a field of the fact is called. */
    abstract String field(String name);

    abstract String number(Value.Number number);

    String same(String left, Value right) {
        return left + " == " + value(right);
    }

    String and() {
        return " && ";
    }

    String all(List<Condition> conditions) {
        return conditions.stream().map(this::write).collect(Collectors.joining(and()));
    }

    String write(Condition condition) {
        if (condition instanceof Condition.Any any) {
            return any.parts().stream().map(this::write).collect(Collectors.joining(" || ", "(", ")"));
        }
        if (condition instanceof Condition.Among among) {
            return among.choices().stream()
                    .map(choice -> same(value(among.value()), choice))
                    .collect(Collectors.joining(" || ", "(", ")"));
        }
        Condition.Compare compare = (Condition.Compare) condition;
        if (compare.right() instanceof Value.Unknown) {
            return value(compare.left()) + " " + compare.comparison().sign() + " null";
        }
        return Stream.concat(known(compare), Stream.of(bare(compare))).collect(Collectors.joining(and()));
    }

    /** That what can be unknown is known. */
    final Stream<String> known(Condition.Compare compare) {
        return Stream.of(compare.left(), compare.right())
                .filter(value -> value instanceof Value.Own own && nullable(own.field()))
                .map(value -> value(value) + " != null");
    }

    private String bare(Condition.Compare compare) {
        return switch (compare.comparison()) {
            case SAME -> same(value(compare.left()), compare.right());
            case DIFFERENT -> throw new IllegalArgumentException("no rule of the workload says !=");
            default -> value(compare.left()) + " " + compare.comparison().sign() + " " + value(compare.right());
        };
    }

    final boolean nullable(String field) {
        return fields.get(field).nullable();
    }

    final String value(Value value) {
        if (value instanceof Value.Own own) {
            return field(own.field());
        } else if (value instanceof Value.Number number) {
            return number(number);
        } else if (value instanceof Value.Text text) {
            return "\"" + text.text() + "\"";
        } else if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.flag());
        }
        Value.Arithmetic sum = (Value.Arithmetic) value;
        return value(sum.left()) + " " + sum.operator() + " " + value(sum.right());
    }
}
