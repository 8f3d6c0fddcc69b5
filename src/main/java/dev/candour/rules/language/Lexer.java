package dev.candour.rules.language;

import dev.candour.rules.language.Token.Type;
import dev.candour.source.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Cuts a rule file into words. A wrong sign with an evident meaning is reported and then read as what was meant. */
final class Lexer {

    private static final List<String> LONG_SIGNS = List.of("==", "!=", "<=", ">=", "=>", "=<", "<>", "&&", "||", "->");

    private final String text;
    private final Report report;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private int lineEnd = -1;
    private int lastTokenLine;
    private final NavigableSet<Integer> brokenLines = new TreeSet<>();

    Lexer(String text, Report report) {
        this.text = text;
        this.report = report;
    }

    /** The words of the file; the last one is its end. */
    List<Token> read() {
        refuseCharacters();
        while (at < text.length()) {
            next();
        }
        add(Type.END, "", at, at);
        return tokens;
    }

    /** Lines from which on the words of a rule cannot be trusted: there a text or a comment is never closed. */
    NavigableSet<Integer> brokenLines() {
        return brokenLines;
    }

    private void refuseCharacters() {
        int row = 1;
        int start = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (loneReturn || Characters.isRefusedEverywhere(c)) {
                report.add(
                        c == '\\' ? "backslash" : "hidden-character",
                        new Place(row, i - start + 1),
                        Map.of("value", Characters.name(c)));
            }
            if (c == '\n') {
                row++;
                start = i + 1;
            }
        }
    }

    private void next() {
        int c = text.codePointAt(at);
        if (c == '\n') {
            at++;
            line++;
            lineStart = at;
        } else if (Characters.isBlank(c)) {
            at++;
        } else if (text.startsWith("//", at)) {
            at = endOfLine();
        } else if (text.startsWith("/*", at)) {
            comment();
        } else if (c == '"' || c == '\'' || Characters.isSmartQuote(c)) {
            quoted(c);
        } else {
            word(c);
        }
    }

    private void comment() {
        int end = text.indexOf("*/", at + 2);
        if (end < 0) {
            report.add("open-comment", place(at));
            brokenLines.add(line);
        }
        int stop = end < 0 ? text.length() : end + 2;
        for (; at < stop; at++) {
            if (text.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
        }
    }

    private void quoted(int quote) {
        int start = at;
        if (quote != '"') {
            report.add(quote == '\'' ? "single-quote" : "smart-quote", place(start));
        }
        int end = closing(start + Character.charCount(quote), quote);
        if (end < 0) {
            report.add("open-quote", place(start));
            brokenLines.add(line);
        }
        int stop = end < 0 ? endOfLine() : end;
        add(Type.TEXT, text.substring(start + 1, stop), start, stop);
        at = end < 0 ? stop : stop + 1;
    }

    /** Where a text ends; a typographic quote may be closed by any quote but a single one. */
    private int closing(int from, int quote) {
        int stop = endOfLine();
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            boolean smart = Characters.isSmartQuote(c) && quote != '\'' && quote != '"';
            if (c == quote || smart || (c == '"' && quote != '\'')) {
                return i;
            }
        }
        return -1;
    }

    private void word(int c) {
        if (Characters.isLetter(c)) {
            add(Type.NAME, at, run(at, Lexer::inName));
        } else if (c == '$') {
            add(Type.VARIABLE, at, run(at + 1, Lexer::inName));
        } else if (Characters.isDigit(c)) {
            number();
        } else {
            sign(c);
        }
    }

    private static boolean inName(int c) {
        return Characters.isLetter(c) || Characters.isDigit(c);
    }

    private void number() {
        int end = run(at, Characters::isDigit);
        if (end + 1 < text.length() && text.charAt(end) == '.' && Characters.isDigit(text.charAt(end + 1))) {
            end = run(end + 1, Characters::isDigit);
        }
        int all = run(end, c -> inName(c) || c == '.');
        if (all > end || end - at > 12) {
            report.add("number-form", place(at), "value", text.substring(at, all));
        }
        tokens.add(new Token(Type.NUMBER, text.substring(at, end), place(at), at, all, isFirst()));
        lastTokenLine = line;
        at = all;
    }

    private void sign(int c) {
        @Nullable String plain = Characters.plain(c);
        int length = Character.charCount(c);
        if (Characters.isRefusedEverywhere(c)) {
            at += length;
        } else if (c < 128) {
            String sign = LONG_SIGNS.stream()
                    .filter(s -> text.startsWith(s, at))
                    .findFirst()
                    .orElse(Character.toString(c));
            add(Type.SIGN, at, at + sign.length());
        } else if (plain != null) {
            if (plain.isBlank()) {
                report.add("other-blank", place(at), "value", Characters.name(c));
            } else {
                report.add("look-alike", place(at), Map.of("value", Character.toString(c), "plain", plain));
                Type type = Characters.isDigit(plain.charAt(0)) ? Type.NUMBER : Type.SIGN;
                add(type, plain, at, at + length);
            }
            at += plain.isBlank() ? length : 0;
        } else {
            int end = run(
                    at, other -> other >= 128 && Characters.plain(other) == null && !Characters.isSmartQuote(other));
            report.add("foreign-word", place(at), "value", Characters.visible(text.substring(at, end)));
            add(Type.NAME, at, end);
        }
    }

    private int run(int from, IntPredicate goesOn) {
        int end = from;
        while (end < text.length() && goesOn.test(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Looked for once a line: a line can hold as many texts as a file has characters. */
    private int endOfLine() {
        if (lineEnd < at) {
            int end = text.indexOf('\n', at);
            lineEnd = end < 0 ? text.length() : end;
        }
        return lineEnd > at && text.charAt(lineEnd - 1) == '\r' ? lineEnd - 1 : lineEnd;
    }

    private void add(Type type, int start, int end) {
        add(type, text.substring(start, end), start, end);
    }

    private void add(Type type, String word, int start, int end) {
        tokens.add(new Token(type, word, place(start), start, end, isFirst()));
        lastTokenLine = line;
        at = end;
    }

    private boolean isFirst() {
        return lastTokenLine != line;
    }

    private Place place(int offset) {
        return new Place(line, offset - lineStart + 1);
    }
}
