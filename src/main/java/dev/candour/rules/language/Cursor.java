package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import dev.candour.source.Place;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** A place in the words of one part of a rule. Behind the last word it sees the part's end, again and again. */
final class Cursor {

    private static final int DEEPEST = 30;
    private static final int LONGEST = 30;

    private final List<Token> tokens;
    private final Token end;
    private final Report report;
    private final NavigableSet<Integer> brokenLines;
    private int next;
    private int depth;

    /** @param end the word behind the part */
    Cursor(List<Token> tokens, Token end, Report report, NavigableSet<Integer> brokenLines) {
        this.tokens = tokens;
        this.end = new Token(Type.END, end.text(), end.at(), end.start(), end.end(), end.first());
        this.report = report;
        this.brokenLines = brokenLines;
    }

    Report report() {
        return report;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : end;
    }

    /** The word before; the next one at the beginning. */
    Token before() {
        return next == 0 ? peek() : tokens.get(next - 1);
    }

    Token take() {
        Token token = peek();
        next = Math.min(next + 1, tokens.size());
        return token;
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    boolean takeSign(String sign) {
        boolean there = peek().isSign(sign);
        if (there) {
            take();
        }
        return there;
    }

    boolean takeName(String name) {
        boolean there = peek().isName(name);
        if (there) {
            take();
        }
        return there;
    }

    /** Takes the sign or stops. */
    Token want(String sign) {
        if (!peek().isSign(sign)) {
            throw stop("expected-sign", peek(), Map.of("sign", sign));
        }
        return take();
    }

    /** Where the next word would stand if it were not missing. */
    Place behind() {
        Token before = before();
        return new Place(before.at().line(), before.at().column() + before.end() - before.start());
    }

    Stop stop(String code, Token token, Map<String, ?> values) {
        problem(code, token.at(), token, values);
        return new Stop();
    }

    Stop stop(String code, Token token) {
        return stop(code, token, Map.of());
    }

    /** Reports, unless an open quote or comment before it already explains everything that follows. */
    void problem(String code, Place at, Token shown, Map<String, ?> values) {
        Integer broken = brokenLines.floor(at.line());
        boolean explained = broken != null && broken >= startLine();
        if (!explained) {
            java.util.Map<String, Object> all = new java.util.TreeMap<>(values);
            all.putIfAbsent("value", shown.shown());
            report.add(code, at, all);
        }
    }

    private int startLine() {
        return tokens.isEmpty() ? end.at().line() : tokens.get(0).at().line();
    }

    /** Goes one level of brackets down or stops when there are too many. */
    void enter(Token bracket) {
        if (++depth > DEEPEST) {
            throw stop("too-deep", bracket, Map.of("most", DEEPEST));
        }
    }

    /** Stops at what nobody can read any more. @param parts how many were joined so far */
    void refuseLong(int parts) {
        refuseLong(parts, LONGEST);
    }

    void refuseLong(int parts, int most) {
        if (parts > most) {
            throw stop("too-long", peek(), Map.of("most", most));
        }
    }

    void leave() {
        depth--;
    }

    int mark() {
        return next;
    }

    /** Skips to the sign outside of brackets that were opened on the way, or to the closing bracket around it, or to the end. */
    void skipTo(String sign) {
        int open = 0;
        while (!atEnd()) {
            if (open == 0 && (peek().isSign(sign) || peek().isSign(")"))) {
                return;
            }
            open += peek().isSign("(") ? 1 : peek().isSign(")") ? -1 : 0;
            take();
        }
    }
}
