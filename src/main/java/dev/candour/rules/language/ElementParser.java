package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}: facts, with {@code not}, {@code exists}, {@code or}, {@code and}. */
final class ElementParser {

    /** What DRL allows here and a rule file does not. */
    private static final Set<String> NOT_ALLOWED = Set.of(
            "eval",
            "forall",
            "accumulate",
            "acc",
            "groupby",
            "collect",
            "from",
            "over",
            "entry",
            "do",
            "if",
            "else",
            "break",
            "query",
            "new",
            "super",
            "this");

    private final Cursor cursor;

    ElementParser(Cursor cursor) {
        this.cursor = cursor;
    }

    List<Element> read() {
        List<Element> elements = new ArrayList<>();
        while (!cursor.atEnd()) {
            int before = cursor.mark();
            try {
                elements.add(either());
                refuseRest();
            } catch (Stop reported) {
                skipToLine(before);
            }
        }
        return elements;
    }

    /** A comma or {@code &&} between facts, and {@code from} behind one, are the usual slips. */
    private void refuseRest() {
        Token next = cursor.peek();
        if (next.isSign(",") && !startsFact(1)) {
            throw cursor.stop("bracket-too-early", cursor.before());
        }
        if (next.isSign(",") || next.isSign("&&") || next.isSign("||") || next.isSign(";")) {
            cursor.problem("sign-between-facts", next.at(), next, Map.of());
            cursor.take();
        }
    }

    private boolean startsFact(int ahead) {
        int name =
                cursor.peek(ahead).is(Type.VARIABLE) && cursor.peek(ahead + 1).isSign(":") ? ahead + 2 : ahead;
        Token word = cursor.peek(name);
        return word.is(Type.END)
                || word.is(Type.NAME)
                        && (cursor.peek(name + 1).isSign("(")
                                || cursor.peek(name + 1).is(Type.NAME));
    }

    private void skipToLine(int before) {
        if (cursor.mark() == before) {
            cursor.take();
        }
        while (!cursor.atEnd() && !cursor.peek().first()) {
            cursor.take();
        }
    }

    private Element either() {
        return joined("or", this::both, (parts, first) -> new Element.AnyOf(parts, first.at()));
    }

    private Element both() {
        return joined("and", this::single, (parts, first) -> new Element.AllOf(parts, first.at()));
    }

    private Element joined(String word, Supplier<Element> part, BiFunction<List<Element>, Element, Element> join) {
        List<Element> parts = new ArrayList<>(List.of(part.get()));
        while (cursor.takeName(word)) {
            cursor.refuseLong(parts.size());
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : join.apply(List.copyOf(parts), parts.get(0));
    }

    private Element single() {
        Token token = cursor.peek();
        cursor.enter(token);
        try {
            if (cursor.takeName("not")) {
                return new Element.None(single(), token.at());
            }
            if (cursor.takeName("exists")) {
                return new Element.Exists(single(), token.at());
            }
            return token.isSign("(") ? bracketed() : pattern();
        } finally {
            cursor.leave();
        }
    }

    private Element bracketed() {
        Token open = cursor.take();
        Element inner = either();
        if (!cursor.takeSign(")")) {
            throw unclosed(open);
        }
        return inner;
    }

    private Stop unclosed(Token open) {
        return cursor.peek().is(Type.END) || cursor.peek().first()
                ? cursor.stop("open-bracket", open)
                : cursor.stop("unexpected-between-facts", cursor.peek());
    }

    private Element pattern() {
        @Nullable String variable = variable();
        Token fact = cursor.peek();
        if (!fact.is(Type.NAME)) {
            throw cursor.stop(fact.is(Type.END) ? "missing-fact" : "unexpected-between-facts", fact);
        }
        if (NOT_ALLOWED.contains(fact.text())) {
            throw cursor.stop("not-allowed", fact);
        }
        cursor.take();
        refuseQualified(fact);
        Token open = cursor.peek();
        if (!cursor.takeSign("(")) {
            throw cursor.stop("missing-brackets", fact);
        }
        List<Condition> conditions = new ConditionParser(cursor, open).list();
        refuseBehind();
        return new Element.Pattern(variable, fact.text(), conditions, fact.at());
    }

    private @Nullable String variable() {
        Token name = cursor.peek();
        boolean colon = cursor.peek(1).isSign(":");
        if (name.is(Type.VARIABLE) && colon) {
            cursor.take();
            cursor.take();
            return name.text();
        }
        if (name.is(Type.NAME) && colon) {
            throw cursor.stop("missing-dollar", name);
        }
        if (name.is(Type.VARIABLE)
                && (cursor.peek(1).is(Type.NAME) || cursor.peek(1).isSign("="))) {
            throw cursor.stop("missing-colon", name);
        }
        return null;
    }

    private void refuseQualified(Token fact) {
        if (cursor.peek().isSign(".")) {
            throw cursor.stop("qualified-name", fact);
        }
    }

    private void refuseBehind() {
        Token next = cursor.peek();
        if (next.is(Type.NAME) && NOT_ALLOWED.contains(next.text())) {
            throw cursor.stop("not-allowed", next);
        }
    }
}
