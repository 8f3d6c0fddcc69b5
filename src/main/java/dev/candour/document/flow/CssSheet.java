package dev.candour.document.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The rules of a style sheet that count on a screen of any width; rules within others with what they are within. */
final class CssSheet {

    /** @param selectors of what it counts for @param style its declarations */
    record Rule(List<String> selectors, String style) {}

    private static final Pattern COUNTS = Pattern.compile(
            "@media (?:only )?(?:screen|all)(?: ?, ?[a-z]+)*|@supports (?!not).*|@layer(?: .*)?", Pattern.DOTALL);
    private static final int DEEPEST = 8;
    /** Selectors of one rule. */
    private static final int MOST = 100;

    private final String css;
    private final List<Rule> rules = new ArrayList<>();
    private int at;

    private CssSheet(String css) {
        this.css = css;
    }

    /** @param css without comments */
    static List<Rule> rules(String css) {
        CssSheet sheet = new CssSheet(css);
        while (sheet.at < css.length()) {
            sheet.block(List.of(), 0);
        }
        return sheet.rules;
    }

    /** Reads up to the end of a block. @param outer the selectors that it is within */
    private void block(List<String> outer, int depth) {
        int place = rules.size();
        StringBuilder own = new StringBuilder();
        while (at < css.length()) {
            int start = at;
            char end = next();
            String piece = css.substring(start, Math.max(start, end == 0 ? at : at - 1))
                    .strip();
            if (end == '{') {
                inner(piece, outer, depth);
                continue;
            }
            if (!piece.startsWith("@")) {
                own.append(piece).append(';');
            }
            if (end != ';') {
                break;
            }
        }
        if (!outer.isEmpty() && own.length() > 1) {
            rules.add(place, new Rule(outer, own.toString()));
        }
    }

    private void inner(String head, List<String> outer, int depth) {
        String plain = head.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (depth > DEEPEST || plain.startsWith("@") && !COUNTS.matcher(plain).matches()) {
            skip();
        } else {
            block(plain.startsWith("@") ? outer : within(outer, parts(head)), depth + 1);
        }
    }

    private static List<String> within(List<String> outer, List<String> selectors) {
        if (outer.isEmpty()) {
            return selectors;
        }
        return outer.stream()
                .flatMap(one -> selectors.stream()
                        .map(inner -> inner.contains("&") ? inner.replace("&", one) : one + " " + inner))
                .limit(MOST)
                .toList();
    }

    /** The selectors of a list; commas within parentheses part none. */
    static List<String> parts(String selectors) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < selectors.length(); i++) {
            char sign = selectors.charAt(i);
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (sign == ',' && depth <= 0) {
                parts.add(selectors.substring(from, i).strip());
                from = i + 1;
            }
        }
        parts.add(selectors.substring(from).strip());
        return parts.stream().filter(part -> !part.isEmpty()).limit(MOST).toList();
    }

    /** Moves behind the next semicolon or brace that is not quoted and not in parentheses; 0 at the end. */
    private char next() {
        int depth = 0;
        while (at < css.length()) {
            char sign = css.charAt(at++);
            if (sign == '"' || sign == '\'') {
                int close = css.indexOf(sign, at);
                at = close < 0 ? at : close + 1;
            } else if (depth <= 0 && (sign == '{' || sign == '}' || sign == ';')) {
                return sign;
            }
            depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        }
        return 0;
    }

    private void skip() {
        int depth = 1;
        while (depth > 0 && at < css.length()) {
            char end = next();
            depth += end == '{' ? 1 : end == '}' ? -1 : 0;
        }
    }
}
