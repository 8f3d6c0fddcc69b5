package dev.candour.source;

import dev.candour.source.SourceNode.Kind;
import dev.candour.text.Day;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads single values of the types that our records are made of. */
final class ScalarReader {

    private ScalarReader() {}

    /** How a value of the type is written; null when anything goes. */
    static @Nullable Kind kind(Class<?> type) {
        if (type == String.class || type == LocalDate.class || type.isEnum()) {
            return Kind.TEXT;
        } else if (type == int.class || type == Integer.class || type == Double.class || type == BigDecimal.class) {
            return Kind.NUMBER;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.BOOLEAN;
        }
        return List.class.isAssignableFrom(type) ? Kind.LIST : type == Object.class ? null : Kind.MAP;
    }

    /** Notes a problem when the item of a list is of another kind. */
    static boolean isA(SourceNode item, @Nullable Kind kind, Collection<Problem> problems) {
        if (kind == null || item.is(kind)) {
            return true;
        }
        problems.add(item.problem("expected-" + kind.name().toLowerCase(Locale.ROOT), said(item)));
        return false;
    }

    /** The value; empty when it is none of the type, and a problem was noted. */
    static Optional<Object> read(SourceNode node, Class<?> type, Collection<Problem> problems) {
        if (type == LocalDate.class) {
            Optional<Object> day = Day.read(node.text()).map(Object.class::cast);
            if (day.isEmpty()) {
                problems.add(node.problem("not-a-day", said(node)));
            }
            return day;
        } else if (type.isEnum()) {
            return constant(node, type, problems);
        } else if (type == int.class || type == Integer.class) {
            return whole(node, problems);
        }
        return Optional.of(
                type == BigDecimal.class
                        ? node.number()
                        : type == Double.class ? node.number().doubleValue() : plain(node));
    }

    private static Optional<Object> whole(SourceNode node, Collection<Problem> problems) {
        try {
            return Optional.of(node.number().intValueExact());
        } catch (ArithmeticException fraction) {
            problems.add(node.problem("not-whole", said(node)));
            return Optional.empty();
        }
    }

    private static Optional<Object> constant(SourceNode node, Class<?> type, Collection<Problem> problems) {
        List<Object> all = Arrays.asList(type.getEnumConstants());
        Optional<Object> found =
                all.stream().filter(one -> one.toString().equals(node.text())).findFirst();
        if (found.isEmpty()) {
            String allowed =
                    String.join(", ", all.stream().map(Object::toString).toList());
            problems.add(node.problem(
                    "unknown-value", Map.of("field", node.path(), "value", node.text(), "allowed", allowed)));
        }
        return found;
    }

    /** Whatever stands there: a text, a number, a truth, or lists and maps of them. */
    static Object plain(SourceNode node) {
        return switch (node.kind()) {
            case NUMBER -> number(node.text());
            case BOOLEAN -> node.bool();
            case LIST -> node.items().stream().map(ScalarReader::plain).toList();
            case MAP -> {
                Map<String, Object> map = new TreeMap<>();
                node.fields().forEach((name, value) -> map.put(name, plain(value)));
                yield map;
            }
            default -> node.text();
        };
    }

    /** A number with a point was a fraction when it was written, and 3.0 years must not come back as 3. */
    private static Object number(String text) {
        if (text.contains(".")) {
            return Double.valueOf(text);
        }
        BigDecimal whole = new BigDecimal(text);
        return whole.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0 ? (Object) whole.intValue() : whole;
    }

    private static Map<String, Object> said(SourceNode node) {
        return Map.of("field", node.path(), "value", node.shown());
    }
}
