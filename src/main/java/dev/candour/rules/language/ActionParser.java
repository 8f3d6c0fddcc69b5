package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import dev.candour.source.Place;
import dev.candour.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands after {@code then}: lines such as {@code verdict.award( $need, "..." );}. */
final class ActionParser {

    private final Cursor cursor;
    private final ValueParser values;
    private final Set<String> facts;

    /** @param facts the variables that stand for facts */
    ActionParser(Cursor cursor, Set<String> facts) {
        this.cursor = cursor;
        this.facts = facts;
        this.values = new ValueParser(cursor);
    }

    List<Action> read() {
        List<Action> actions = new ArrayList<>();
        while (!cursor.atEnd()) {
            try {
                actions.add(action());
            } catch (Stop reported) {
                skip();
            }
        }
        return actions;
    }

    /** To the next line of its own, also when the semicolon before it is missing. */
    private void skip() {
        while (!cursor.atEnd() && !cursor.peek().isSign(";") && !startsLine()) {
            cursor.take();
        }
        cursor.takeSign(";");
    }

    private boolean startsLine() {
        return cursor.peek().first() && cursor.peek().isName("verdict");
    }

    private Action action() {
        Token verdict = cursor.peek();
        if (!verdict.isName("verdict")) {
            Optional<String> meant =
                    verdict.is(Type.NAME) ? Nearest.to(verdict.text(), Set.of("verdict")) : Optional.empty();
            throw meant.isPresent()
                    ? cursor.stop("misspelt-word", verdict, Map.of("suggestion", "verdict"))
                    : cursor.stop("no-verdict", verdict);
        }
        cursor.take();
        cursor.want(".");
        Optional<Verb> verb = verb();
        Token open = cursor.want("(");
        List<Value> arguments = arguments(open);
        semicolon();
        return action(verb.orElseThrow(Stop::new), verdict.at(), arguments, open);
    }

    /** An unknown verb is reported, and the rest of its line is still read. */
    private Optional<Verb> verb() {
        Token word = cursor.take();
        Optional<Verb> verb = Verb.of(word.text());
        if (verb.isEmpty()) {
            cursor.report().unknown("no-such-verb", word.at(), word.text(), Verb.words(), Map.of());
            if (!cursor.peek().isSign("(")) {
                throw new Stop();
            }
        }
        return verb;
    }

    private List<Value> arguments(Token open) {
        List<Value> found = new ArrayList<>();
        do {
            found.add(values.read());
        } while (cursor.takeSign(","));
        if (!cursor.takeSign(")")) {
            Token next = cursor.peek();
            boolean apart = next.is(Type.TEXT) || next.is(Type.VARIABLE) || next.is(Type.NUMBER);
            throw apart
                    ? cursor.stop("missing-comma", next)
                    : next.isSign(";") || next.is(Type.END)
                            ? cursor.stop("open-bracket", open)
                            : cursor.stop("unexpected-in-brackets", next);
        }
        return found;
    }

    private void semicolon() {
        if (!cursor.takeSign(";")) {
            cursor.problem("missing-semicolon", cursor.behind(), cursor.before(), Map.of());
            if (!cursor.peek().isName("verdict") && !cursor.atEnd()) {
                throw new Stop();
            }
        }
    }

    /** A fact, points, a text: the text comes last, and one of the others may be left out. */
    private Action action(Verb verb, Place at, List<Value> arguments, Token open) {
        Value last = arguments.get(arguments.size() - 1);
        if (!(last instanceof Value.Text text)) {
            String code = isJoined(last) ? "joined-text" : "missing-text";
            cursor.problem(code, isJoined(last) ? last.at() : open.at(), open, Map.of("verb", verb.word()));
            throw new Stop();
        }
        List<Value> others = arguments.subList(0, arguments.size() - 1);
        @Nullable String subject = others.size() == 0 ? null : subject(verb, others);
        int points = subject == null ? 0 : 1;
        if (others.isEmpty() || others.size() > points + 1) {
            throw cursor.stop("arguments-" + verb.word(), open);
        }
        return new Action(
                verb, subject, others.size() > points ? others.get(points) : null, text.text(), at, text.at());
    }

    /** The first argument when it is a fact, or when only a fact makes sense there. */
    private @Nullable String subject(Verb verb, List<Value> others) {
        boolean wantsFact = others.size() == 2 || verb == Verb.REJECT || verb == Verb.ASK;
        return others.get(0) instanceof Value.Variable variable && (wantsFact || facts.contains(variable.name()))
                ? variable.name()
                : null;
    }

    private static boolean isJoined(Value value) {
        return value instanceof Value.Text
                || value instanceof Value.Arithmetic sum && (isJoined(sum.left()) || isJoined(sum.right()));
    }
}
