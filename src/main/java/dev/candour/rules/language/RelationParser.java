package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import dev.candour.source.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one condition without {@code &&} and {@code ||}: two values and what is between them. */
final class RelationParser {

    private static final Set<String> WORDS = Set.of("in", "not", "contains", "memberOf", "str");

    /** Signs that people write for another one, and what they mean. */
    private static final Map<String, String> SLIPS = Map.of("=", "==", "=>", ">=", "=<", "<=", "<>", "!=");

    /** What DRL allows here and a rule file does not. */
    private static final Set<String> NOT_ALLOWED =
            Set.of("matches", "soundslike", "excludes", "instanceof", "isA", "after", "before", "during");

    private static final int MOST_CHOICES = 200;

    private final Cursor cursor;
    private final ValueParser values;

    RelationParser(Cursor cursor) {
        this.cursor = cursor;
        this.values = new ValueParser(cursor);
    }

    static boolean isOperator(Token token) {
        return token.is(Type.SIGN) && (comparison(token.text()).isPresent() || SLIPS.containsKey(token.text()))
                || token.is(Type.NAME) && (WORDS.contains(token.text()) || NOT_ALLOWED.contains(token.text()));
    }

    private static Optional<Comparison> comparison(String sign) {
        return Arrays.stream(Comparison.values())
                .filter(comparison -> comparison.sign().equals(sign))
                .findFirst();
    }

    Condition read() {
        Token first = cursor.peek();
        if (first.is(Type.VARIABLE) && cursor.peek(1).isSign(":")) {
            return binding();
        }
        if (first.is(Type.NAME) && cursor.peek(1).isSign(":")) {
            throw cursor.stop("missing-dollar", first);
        }
        return relation(values.read());
    }

    private Condition binding() {
        Token variable = cursor.take();
        cursor.take();
        Token field = cursor.peek();
        Value value = values.read();
        if (!(value instanceof Value.Own own)) {
            throw cursor.stop("name-for-no-field", field);
        }
        Condition bind = new Condition.Bind(variable.text(), own.field(), variable.at());
        return isOperator(cursor.peek()) ? new Condition.All(List.of(bind, relation(value)), variable.at()) : bind;
    }

    private Condition relation(Value left) {
        Token operator = cursor.peek();
        boolean negated = operator.isName("not");
        Token word = negated ? cursor.peek(1) : operator;
        if (word.is(Type.NAME) && WORDS.contains(word.text()) && !word.isName("not")) {
            if (negated) {
                cursor.take();
            }
            cursor.take();
            return byWord(left, word, negated);
        }
        if (operator.is(Type.NAME) && NOT_ALLOWED.contains(operator.text())) {
            throw cursor.stop("operator-not-allowed", operator);
        }
        return new Condition.Compare(left, operator(), values.read(), left.at());
    }

    private Comparison operator() {
        Token sign = cursor.peek();
        String written = sign.is(Type.SIGN) ? sign.text() : "";
        if (SLIPS.containsKey(written)) {
            cursor.problem("wrong-sign", sign.at(), sign, Map.of("plain", SLIPS.get(written)));
        } else if (comparison(written).isEmpty()) {
            throw noComparison(sign);
        }
        cursor.take();
        return comparison(SLIPS.getOrDefault(written, written)).orElseThrow();
    }

    private Stop noComparison(Token next) {
        boolean over = next.isSign(",") || next.isSign(")") || next.isSign("&&") || next.isSign("||");
        if (over || next.is(Type.END) || next.first()) {
            return cursor.stop("no-comparison", cursor.before());
        }
        return cursor.stop("expected-comparison", next);
    }

    private Condition byWord(Value left, Token word, boolean negated) {
        Place at = left.at();
        return switch (word.text()) {
            case "in" -> new Condition.Among(left, negated, choices(), at);
            case "contains" -> new Condition.Contains(left, negated, values.read(), at);
            case "memberOf" -> new Condition.Contains(values.read(), negated, left, at);
            default -> startsWith(left, negated);
        };
    }

    private Condition startsWith(Value left, boolean negated) {
        cursor.want("[");
        Token kind = cursor.take();
        if (!kind.isName("startsWith")) {
            throw cursor.stop("operator-not-allowed", kind);
        }
        cursor.want("]");
        return new Condition.StartsWith(left, negated, values.read(), left.at());
    }

    private List<Value> choices() {
        Token open = cursor.want("(");
        List<Value> choices = new ArrayList<>();
        do {
            cursor.refuseLong(choices.size(), MOST_CHOICES);
            choices.add(values.read());
        } while (cursor.takeSign(","));
        if (!cursor.takeSign(")")) {
            throw cursor.peek().is(Type.TEXT) || cursor.peek().is(Type.NUMBER)
                    ? cursor.stop("missing-comma", cursor.peek())
                    : cursor.stop("open-bracket", open);
        }
        return List.copyOf(choices);
    }
}
