package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a rule's name and its notes {@code @why( "..." )} and {@code @status( trial )}. */
final class HeadParser {

    private static final List<String> NOTES = List.of("why", "status");

    /** What DRL allows in a rule's head and a rule file does not: rules have no order and no switches. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "dialect",
            "date",
            "duration",
            "timer",
            "calendars",
            "enabled",
            "extends",
            "attributes");

    private final Cursor cursor;
    private String name = "";
    private @Nullable String why;
    private boolean trial;

    HeadParser(Cursor cursor) {
        this.cursor = cursor;
    }

    String name() {
        return name;
    }

    @Nullable
    String why() {
        return why;
    }

    boolean trial() {
        return trial;
    }

    void read() {
        Token rule = cursor.take();
        readName(rule);
        while (!cursor.atEnd()) {
            try {
                note();
            } catch (Stop reported) {
                skipToNote();
            }
        }
    }

    private void readName(Token rule) {
        if (cursor.peek().is(Type.TEXT)) {
            Token token = cursor.take();
            name = token.text().strip();
            Proxies.sentence(token.text(), token.at(), cursor.report());
            if (name.isEmpty()) {
                cursor.problem("missing-name", token.at(), token, Map.of());
            } else if (!name.equals(token.text())) {
                cursor.problem("name-blanks", token.at(), token, Map.of());
            } else if (name.length() > 120) {
                cursor.problem("name-form", token.at(), token, Map.of("most", 120));
            }
        } else if (cursor.peek().is(Type.NAME) && !cursor.peek().first()) {
            cursor.problem("name-without-quotes", cursor.peek().at(), cursor.peek(), Map.of());
            while (!cursor.atEnd() && !cursor.peek().first()) {
                cursor.take();
            }
        } else {
            cursor.problem("missing-name", rule.at(), rule, Map.of());
        }
    }

    private void note() {
        if (!cursor.peek().isSign("@")) {
            Token token = cursor.peek();
            throw cursor.stop(ATTRIBUTES.contains(token.text()) ? "attribute" : "unexpected-in-head", token);
        }
        cursor.take();
        Token note = cursor.take();
        if (!NOTES.contains(note.text())) {
            cursor.report().unknown("no-such-note", note.at(), note.text(), NOTES, Map.of());
            throw new Stop();
        }
        cursor.want("(");
        content(note);
        cursor.want(")");
    }

    private void content(Token note) {
        Token content = cursor.peek();
        if (note.isName("why")) {
            if (!content.is(Type.TEXT) || content.text().isBlank()) {
                throw cursor.stop("why-form", content);
            }
            if (why != null) {
                throw cursor.stop("note-twice", note);
            }
            why = content.text().strip();
            Proxies.sentence(content.text(), content.at(), cursor.report());
        } else if (content.isName("trial")) {
            trial = true;
        } else {
            throw cursor.stop("status-form", content);
        }
        cursor.take();
    }

    private void skipToNote() {
        while (!cursor.atEnd() && !cursor.peek().isSign("@")) {
            cursor.take();
        }
    }
}
