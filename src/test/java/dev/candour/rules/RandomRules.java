package dev.candour.rules;

import dev.candour.facts.Fact;
import dev.candour.rules.language.FactType;
import dev.candour.rules.language.Field;
import dev.candour.rules.language.Kind;
import dev.candour.rules.language.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes rules and facts at random, in few different values so that conditions are often met. */
final class RandomRules {

    private static final List<String> WORDS = List.of("Java", "Go", "Kunst 艺术", "Jav");
    private static final List<String> NUMBERS = List.of("0", "1", "2", "2.5", "3", "-1", "0.1");
    private static final List<String> SIGNS = List.of("==", "!=", "<", "<=", ">", ">=");

    private final Random random;
    private final List<FactType> types = List.copyOf(Vocabulary.facts().values());

    RandomRules(long seed) {
        this.random = new Random(seed);
    }

    /** A rule file in which each rule is right by its form; the checker may still refuse some. */
    String rule(String name) {
        FactType subject = pick(types);
        FactType other = pick(types);
        String join = join(subject, other);
        String second = pick(List.of("", "not ", "exists ", "or"));
        String others = second.equals("or")
                ? "( " + plain(other, join) + " or not( " + plain(pick(types), "") + " ) )"
                : second + plain(other, join);
        String bind = subject.fields().keySet().stream()
                .map(field -> "$" + field + " : " + field)
                .collect(Collectors.joining(", "));
        String conditions = conditions(subject);
        return "rule \"" + name + "\"\nwhen\n    $s : " + subject.name() + "( " + bind + ", " + conditions + " )\n    "
                + others + "\nthen\n    verdict.ask( $s, \"x\" );\nend\n";
    }

    private String plain(FactType type, String join) {
        return type.name() + "( " + conditions(type) + join + " )";
    }

    private String join(FactType subject, FactType other) {
        Field mine = pick(List.copyOf(other.fields().values()));
        List<Field> fitting = subject.fields().values().stream()
                .filter(field -> field.kind() == mine.kind() && mine.kind() != Kind.LIST)
                .toList();
        if (fitting.isEmpty() || random.nextBoolean()) {
            return "";
        }
        String sign = mine.kind() == Kind.NUMBER ? pick(SIGNS) : "==";
        Field theirs = pick(fitting);
        return ", " + mine.name() + " " + sign + " " + (random.nextBoolean() ? "$" : "$s.") + theirs.name();
    }

    private String conditions(FactType type) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(i -> condition(type, 2))
                .collect(Collectors.joining(", "));
    }

    private String condition(FactType type, int depth) {
        int kind = random.nextInt(depth > 0 ? 6 : 3);
        if (kind == 5) {
            return "!( " + condition(type, depth - 1) + " )";
        }
        if (kind >= 3) {
            String sign = kind == 3 ? " && " : " || ";
            return "( " + condition(type, depth - 1) + sign + condition(type, depth - 1) + " )";
        }
        return relation(pick(List.copyOf(type.fields().values())), type);
    }

    private String relation(Field field, FactType type) {
        if (field.nullable() && random.nextInt(4) == 0) {
            return field.name() + (random.nextBoolean() ? " == null" : " != null");
        }
        return switch (field.kind()) {
            case NUMBER -> number(field, type);
            case FLAG -> field.name() + (random.nextBoolean() ? " == " : " != ") + random.nextBoolean();
            case LIST -> field.name() + pick(List.of(" contains ", " not contains ")) + quoted(pick(WORDS));
            case TEXT -> text(field);
        };
    }

    private String number(Field field, FactType type) {
        List<Field> numbers = type.fields().values().stream()
                .filter(other -> other.kind() == Kind.NUMBER)
                .toList();
        String right = random.nextBoolean() ? pick(NUMBERS) : pick(numbers).name();
        String counted = pick(List.of(right, right + " * 2", "( " + right + " + 1 ) / 2", right + " - 0.5"));
        if (random.nextInt(5) == 0) {
            return field.name() + pick(List.of(" in ", " not in ")) + "( 0, 2.5, 3 )";
        }
        return field.name() + " " + pick(SIGNS) + " " + counted;
    }

    private String text(Field field) {
        List<String> values = field.values().isEmpty() ? WORDS : field.values();
        return switch (random.nextInt(5)) {
            case 0 -> field.name() + " in ( " + quoted(pick(values)) + ", " + quoted(pick(values)) + " )";
            case 1 -> field.name() + " not in ( " + quoted(pick(values)) + " )";
            case 2 -> field.name() + pick(List.of(" contains ", " not contains ")) + quoted("a");
            case 3 -> field.name() + " str[startsWith] " + quoted("J");
            default -> field.name() + pick(List.of(" == ", " != ")) + quoted(pick(values));
        };
    }

    List<Fact> facts(int number) {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            FactType type = pick(types);
            facts.add(
                    type.create(type.fields().values().stream().map(this::value).toArray()));
        }
        return facts;
    }

    private @Nullable Object value(Field field) {
        if (field.nullable() && random.nextInt(3) == 0) {
            return null;
        }
        return switch (field.kind()) {
            case NUMBER -> {
                int number = random.nextInt(5) - 1;
                yield field.whole() ? (Object) number : (Object) (random.nextInt(3) == 0 ? 2.5 : number);
            }
            case FLAG -> random.nextBoolean();
            case LIST -> random.nextBoolean() ? List.of() : List.of(pick(WORDS), pick(WORDS));
            case TEXT -> pick(field.values().isEmpty() ? WORDS : field.values());
        };
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
