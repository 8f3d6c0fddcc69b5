package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import dev.candour.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Cuts the words of a file into rules, so that a mistake in one does not hide the mistakes of the next. */
final class Blocks {

    /** What DRL allows beside rules and a rule file does not. */
    private static final Set<String> NOT_HERE = Set.of(
            "package",
            "import",
            "global",
            "function",
            "declare",
            "query",
            "unit",
            "dialect",
            "template",
            "expander",
            "static",
            "class",
            "enum",
            "trait",
            "window",
            "attributes",
            "agenda",
            "entry",
            "salience",
            "extend");

    private static final int MOST_RULES = 500;

    private final List<Token> tokens;
    private final Report report;
    private int at;

    Blocks(List<Token> tokens, Report report) {
        this.tokens = tokens;
        this.report = report;
    }

    /** @param words from {@code rule} to before {@code end} @param end the word behind them */
    record Block(List<Token> words, Token end) {}

    List<Block> read() {
        List<Block> blocks = new ArrayList<>();
        while (!tokens.get(at).is(Type.END)) {
            if (startsRule(at)) {
                blocks.add(block());
            } else {
                outside();
            }
            if (blocks.size() > MOST_RULES) {
                report.add("too-many-rules", tokens.get(at).at(), "most", MOST_RULES);
                return blocks;
            }
        }
        return blocks;
    }

    private boolean startsRule(int index) {
        boolean named = tokens.get(index).isName("rule");
        return named
                && (tokens.get(index).first()
                        || index == 0
                        || tokens.get(index - 1).isName("end"));
    }

    private Block block() {
        int start = at++;
        while (!tokens.get(at).is(Type.END) && !startsRule(at) && !endsRule(at)) {
            at++;
        }
        Token stop = tokens.get(at);
        if (stop.isName("end")) {
            at++;
            return new Block(tokens.subList(start, at - 1), stop);
        }
        return withoutEnd(start, stop);
    }

    /** The word {@code end} can be a field of a fact too. */
    private boolean endsRule(int index) {
        Token next = tokens.get(Math.min(index + 1, tokens.size() - 1));
        boolean alone = tokens.get(index).first() && next.first();
        return tokens.get(index).isName("end") && (alone || next.is(Type.END) || next.isName("rule"));
    }

    private Block withoutEnd(int start, Token stop) {
        Token last = tokens.get(at - 1);
        Optional<String> meant = last.is(Type.NAME) ? Nearest.to(last.text(), Set.of("end")) : Optional.empty();
        if (meant.isPresent() && at - 1 > start) {
            report.add("misspelt-word", last.at(), Map.of("value", last.text(), "suggestion", "end"));
            return new Block(tokens.subList(start, at - 1), last);
        }
        report.add(
                "missing-end", last.at(), Map.of("line", tokens.get(start).at().line()));
        return new Block(tokens.subList(start, at), stop);
    }

    /** Reports the first word only: whatever follows it up to the next rule belongs to it. */
    private void outside() {
        Token token = tokens.get(at);
        boolean misspelt = token.is(Type.NAME)
                && !NOT_HERE.contains(token.text())
                && Nearest.to(token.text(), Set.of("rule")).isPresent();
        if (misspelt) {
            report.add("misspelt-word", token.at(), Map.of("value", token.text(), "suggestion", "rule"));
        } else {
            report.add(
                    NOT_HERE.contains(token.text()) ? "not-here" : "outside-rule", token.at(), "value", token.shown());
        }
        do {
            at++;
        } while (!tokens.get(at).is(Type.END) && !startsRule(at));
    }
}
