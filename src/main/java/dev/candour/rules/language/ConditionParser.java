package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the conditions between the brackets of one fact. */
final class ConditionParser {

    private static final Set<String> WORDS_BETWEEN = Set.of("and", "or");

    private final Cursor cursor;
    private final Token open;
    private final RelationParser relations;

    /** @param open the bracket before the first condition */
    ConditionParser(Cursor cursor, Token open) {
        this.cursor = cursor;
        this.open = open;
        this.relations = new RelationParser(cursor);
    }

    /** All conditions up to and with the closing bracket; each broken one is reported and left out. */
    List<Condition> list() {
        List<Condition> conditions = new ArrayList<>();
        while (!cursor.takeSign(")")) {
            refuseUnclosed();
            try {
                conditions.add(either());
                separator();
            } catch (Stop reported) {
                cursor.skipTo(",");
                cursor.takeSign(",");
            }
        }
        return conditions;
    }

    private void separator() {
        Token next = cursor.peek();
        if (next.isSign(")")) {
            return;
        }
        if (next.isSign(",")) {
            cursor.take();
            if (cursor.peek().isSign(")")) {
                throw cursor.stop("comma-too-many", next);
            }
            return;
        }
        if (isUnclosed()) {
            return;
        }
        if (next.is(Type.NAME) && WORDS_BETWEEN.contains(next.text())) {
            throw cursor.stop("word-in-brackets", next, Map.of("plain", next.isName("and") ? "," : "||"));
        }
        if (next.is(Type.NAME) || next.is(Type.VARIABLE)) {
            cursor.problem("missing-comma", next.at(), next, Map.of());
        } else {
            throw cursor.stop("unexpected-in-brackets", next);
        }
    }

    /** What can only stand behind the brackets shows that they were never closed. */
    private boolean isUnclosed() {
        return cursor.peek().is(Type.END) || (cursor.peek().first() && startsFact());
    }

    private void refuseUnclosed() {
        if (isUnclosed()) {
            throw cursor.stop("open-bracket", open);
        }
    }

    private boolean startsFact() {
        int name = cursor.peek().is(Type.VARIABLE) && cursor.peek(1).isSign(":") ? 2 : 0;
        Token word = cursor.peek(name);
        return word.is(Type.NAME)
                && (word.isName("exists") || cursor.peek(name + 1).isSign("("))
                && !RelationParser.isOperator(word);
    }

    private Condition either() {
        return joined("||", this::both, false);
    }

    private Condition both() {
        return joined("&&", this::single, true);
    }

    private Condition joined(String sign, Supplier<Condition> part, boolean all) {
        List<Condition> parts = new ArrayList<>(List.of(part.get()));
        while (cursor.takeSign(sign)) {
            cursor.refuseLong(parts.size());
            parts.add(part.get());
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        return all
                ? new Condition.All(List.copyOf(parts), parts.get(0).at())
                : new Condition.Any(List.copyOf(parts), parts.get(0).at());
    }

    private Condition single() {
        Token token = cursor.peek();
        cursor.enter(token);
        try {
            if (cursor.takeSign("!")) {
                return new Condition.Not(single(), token.at());
            }
            return token.isSign("(") && holdsCondition() ? bracketed() : relations.read();
        } finally {
            cursor.leave();
        }
    }

    private Condition bracketed() {
        Token bracket = cursor.take();
        Condition inner = either();
        if (!cursor.takeSign(")")) {
            if (cursor.peek().is(Type.NAME)
                    && WORDS_BETWEEN.contains(cursor.peek().text())) {
                separator();
            }
            throw cursor.stop("open-bracket", bracket);
        }
        return inner;
    }

    /** Whether the bracket at hand groups conditions and not a calculation. */
    private boolean holdsCondition() {
        int depth = 0;
        for (int i = 0; !cursor.peek(i).is(Type.END); i++) {
            Token token = cursor.peek(i);
            depth += token.isSign("(") ? 1 : token.isSign(")") ? -1 : 0;
            if (depth == 0) {
                return false;
            }
            if (RelationParser.isOperator(token) || token.isSign("&&") || token.isSign("||") || token.isSign("!")) {
                return true;
            }
        }
        return true;
    }
}
