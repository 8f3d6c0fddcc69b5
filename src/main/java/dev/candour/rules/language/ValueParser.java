package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads a value: a number, a text, a field, a variable, or a calculation with them. */
final class ValueParser {

    private static final Set<String> NOT_ALLOWED = Set.of("new", "this", "super", "instanceof", "eval");

    private final Cursor cursor;

    ValueParser(Cursor cursor) {
        this.cursor = cursor;
    }

    Value read() {
        Value value = product();
        for (int parts = 1; cursor.peek().isSign("+") || cursor.peek().isSign("-"); parts++) {
            cursor.refuseLong(parts);
            value = arithmetic(value, this::product);
        }
        return value;
    }

    private Value product() {
        Value value = single();
        for (int parts = 1; cursor.peek().isSign("*") || cursor.peek().isSign("/"); parts++) {
            cursor.refuseLong(parts);
            value = arithmetic(value, this::single);
        }
        return value;
    }

    private Value arithmetic(Value left, Supplier<Value> right) {
        char operator = cursor.take().text().charAt(0);
        return new Value.Arithmetic(left, operator, right.get(), left.at());
    }

    private Value single() {
        Token token = cursor.peek();
        cursor.enter(token);
        try {
            return switch (token.type()) {
                case NUMBER -> new Value.Number(new BigDecimal(cursor.take().text()), token.at());
                case TEXT -> new Value.Text(cursor.take().text(), token.at());
                case NAME -> name();
                case VARIABLE -> variable();
                case SIGN -> sign(token);
                case END -> throw cursor.stop("missing-value", token);
            };
        } finally {
            cursor.leave();
        }
    }

    private Value sign(Token token) {
        if (cursor.takeSign("-")) {
            Value value = single();
            return value instanceof Value.Number number
                    ? new Value.Number(number.number().negate(), token.at())
                    : new Value.Arithmetic(new Value.Number(BigDecimal.ZERO, token.at()), '-', value, token.at());
        }
        if (!cursor.takeSign("(")) {
            throw cursor.stop(token.isSign("=") ? "wrong-sign" : "missing-value", token, Map.of("plain", "=="));
        }
        Value inner = read();
        if (!cursor.takeSign(")")) {
            throw cursor.peek().is(Type.END) || cursor.peek().isSign(",")
                    ? cursor.stop("open-bracket", token)
                    : cursor.stop("unexpected-in-brackets", cursor.peek());
        }
        return inner;
    }

    private Value name() {
        Token name = cursor.take();
        refuseCall(name);
        if (NOT_ALLOWED.contains(name.text())) {
            throw cursor.stop("not-allowed", name);
        }
        return switch (name.text()) {
            case "true", "false" -> new Value.Flag(name.isName("true"), name.at());
            case "null" -> new Value.Unknown(name.at());
            default -> new Value.Own(name.text(), name.at());
        };
    }

    private Value variable() {
        Token variable = cursor.take();
        if (!cursor.takeSign(".")) {
            refuseCall(variable);
            return new Value.Variable(variable.text(), variable.at());
        }
        Token field = cursor.peek();
        if (!field.is(Type.NAME)) {
            throw cursor.stop("missing-field", variable);
        }
        cursor.take();
        refuseCall(field);
        return new Value.FieldOf(variable.text(), field.text(), variable.at());
    }

    /** Brackets, dots and square brackets behind a name would reach into what lies behind the facts. */
    private void refuseCall(Token name) {
        Token next = cursor.peek();
        if (next.isSign("(")) {
            throw cursor.stop("call", name);
        }
        if (next.isSign(".") || next.isSign("[") || next.isSign("#") || next.isSign("{") || next.isSign("!")) {
            throw cursor.stop("reaches-inside", name);
        }
    }
}
