package dev.candour.rules.engine;

import dev.candour.rules.language.Element.Pattern;
import dev.candour.rules.language.Scope;
import dev.candour.rules.language.Scope.Meaning;
import dev.candour.rules.language.Value;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Writes values for the compiler. Names are our own; of the author's text only quoted texts remain, in plain ASCII. */
final class ValueWriter {

    /** How names of facts begin. */
    static final String FACT = "$f";

    private final Scope scope;
    private final Map<Pattern, Integer> numbers;

    /** @param numbers the number of each fact of the rule */
    ValueWriter(Scope scope, Map<Pattern, Integer> numbers) {
        this.scope = scope;
        this.numbers = new HashMap<>(numbers);
    }

    Scope scope() {
        return scope;
    }

    /** The name of a fact in the compiled rule. */
    String fact(Pattern pattern) {
        return FACT + numbers.get(pattern);
    }

    /** The name of a fact's field where another fact's conditions speak about it. */
    String field(Pattern pattern, String field) {
        return fact(pattern) + "_" + field;
    }

    /** A number between the brackets of a fact, unknown or not. */
    String number(Value value, Pattern pattern) {
        if (value instanceof Value.Arithmetic sum) {
            return call(sum, number(sum.left(), pattern), number(sum.right(), pattern));
        }
        return number(value, inside(value, pattern));
    }

    private static String number(Value value, String written) {
        return value instanceof Value.Number ? written : "Conditions.number(" + written + ")";
    }

    /** A value between the brackets of a fact. */
    String inside(Value value, Pattern pattern) {
        return scope.meaning(value, pattern)
                .map(meaning -> meaning.pattern().equals(pattern)
                        ? own(name(meaning))
                        : field(meaning.pattern(), name(meaning)))
                .orElseGet(() -> literal(value));
    }

    /** A field of the fact at hand. The engine takes a name such as {@code issuer} for a getter, so that one is called. */
    static String own(String field) {
        return field.startsWith("is") || field.startsWith("get") ? "this." + field + "()" : field;
    }

    /** A number after {@code then}, unknown or not. */
    String after(Value value) {
        if (value instanceof Value.Arithmetic sum) {
            return call(sum, after(sum.left()), after(sum.right()));
        }
        return number(
                value,
                scope.meaning(value, null)
                        .map(meaning -> fact(meaning.pattern()) + "." + name(meaning) + "()")
                        .orElseGet(() -> literal(value)));
    }

    static String name(Meaning meaning) {
        if (meaning.field() == null) {
            throw new IllegalStateException("a fact is no value");
        }
        return meaning.field().name();
    }

    private static String call(Value.Arithmetic sum, String left, String right) {
        String name = switch (sum.operator()) {
            case '+' -> "plus";
            case '-' -> "minus";
            case '*' -> "times";
            default -> "over";
        };
        return "Conditions." + name + "(" + left + ", " + right + ")";
    }

    static String literal(Value value) {
        if (value instanceof Value.Number number) {
            String plain = number.number().toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.flag());
        }
        if (value instanceof Value.Text text) {
            return quoted(text.text());
        }
        throw new IllegalStateException("not a literal: " + value);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            boolean plain = c >= ' ' && c < 127 && c != '"' && c != '\\';
            quoted.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
        }
        return quoted.append('"').toString();
    }
}
