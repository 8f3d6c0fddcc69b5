package dev.candour.resume.text;

import dev.candour.document.flow.PageNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into lines and takes heading marks, bullets, quote marks and table borders off them. */
public final class Lines {

    private static final String BULLETS = "-*+•●○◦▪■□◆◇▶►➢➤✓✔·・★☆→»§※∙⚫⚪❖–>⦁‣⁃∎✦✧➔◼◻▸▹«⋄♦⬥❯◉❏❑◊⋆∘▷";
    /** A lone o or ideographic full stop is what some converters make of a bullet. */
    private static final String LOOSE_BULLETS = "o。";

    private static final int SHORT = 60;
    private static final Anchored SENTENCE_END = Anchored.of("[.。;,，；]$");

    private static final Pattern NEXT_POSITION =
            Pattern.compile("(?<=。)\\s(?=[^\\s。,;:]{2,30}(?:公司|集团|银行|医院|学校|大学|学院|事务所|中心)\\s+(?:19|20)\\d{2}[./年-])");

    private static final int SHORTEST_PAGE = 3;
    private static final int LONGEST_PAGE = 24;

    private final View view;
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private int stop = -1;

    private Lines(View view) {
        this.view = view;
        this.text = view.text();
    }

    public static List<Line> of(View view) {
        Lines reader = new Lines(view);
        int start = 0;
        while (start <= reader.text.length()) {
            int end = endOf(reader.text, start);
            reader.addParts(start, end);
            start = end + 1;
        }
        return List.copyOf(reader.lines);
    }

    /** Where the line ends that an offset stands on: before its break, or with the text. */
    static int endOf(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Where a sign stands first within a line, and not beyond it: a text of many lines without one is searched once. @return -1 for nowhere */
    static int indexOf(String text, char sign, int start, int end) {
        for (int at = start; at < end; at++) {
            if (text.charAt(at) == sign) {
                return at;
            }
        }
        return -1;
    }

    /** Where a page ended, copied text may go on with the next position on the same line: "...方案。 某某公司 2022.09 - 2022.12". */
    private void addParts(int from, int to) {
        Matcher next = stopFrom(from) >= to
                ? null
                : NEXT_POSITION.matcher(text).region(from, to).useTransparentBounds(true);
        int start = from;
        while (next != null && next.find()) {
            add(start, next.start());
            start = next.end();
        }
        add(start, to);
    }

    /** The first full stop before a space, behind all of the text when there is none; each is looked for once, not by every line. */
    private int stopFrom(int from) {
        if (stop < from) {
            int at = text.indexOf("。 ", from);
            stop = at < 0 ? text.length() : at;
        }
        return stop;
    }

    private void add(int from, int to) {
        Span span = new Span(from, to).strip(text);
        int indent = span.start() - from;
        boolean rule = isRule(span);
        if (rule) {
            underlineHeading(span);
        }
        if (rule || isPageNumber(span)) {
            lines.add(new Line(lines.size(), span.start(), span.start(), "", 0, ' ', indent, false));
            return;
        }
        int level = headingLevel(span);
        int start = skipSpaces(span.start() + level + definitionMark(span), span.end());
        char bullet = ' ';
        if (level == 0) {
            int behind = behindBullets(start, span.end());
            bullet = behind > start && !isQuoted(start) ? kind(text.charAt(start)) : ' ';
            start = isDash(behind, span.end()) ? behind + 1 : behind;
            int within = bullet == ' ' ? 0 : headingLevel(Span.of(start, span.end()));
            if (within > 1) { // "- #### Clerk" is a heading in an item
                level = within;
                bullet = ' ';
                start = skipSpaces(start + within, span.end());
            }
        }
        int end = trimEnd(start, span.end(), level);
        lines.add(new Line(
                lines.size(), start, end, text.substring(start, end), level, bullet, indent, isStrong(start, end)));
    }

    /** "_Elm University | 2009-2013": low dashes that open lines are drawn, and none of them closes. */
    private boolean isDash(int at, int end) {
        return at + 1 < end
                && text.charAt(at) == '_'
                && Character.isLetter(text.charAt(at + 1))
                && indexOf(text, '_', at + 1, end) < 0;
    }

    private boolean isRule(Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if ("-=*_|:+ ~#.^\t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return span.length() >= 3;
    }

    /** "Page 1 of 2", left over from the foot of a page, stands within what goes on behind it. */
    private boolean isPageNumber(Span span) {
        return span.length() >= SHORTEST_PAGE && span.length() <= LONGEST_PAGE && PageNumber.isTold(span.in(text));
    }

    private void underlineHeading(Span rule) {
        char mark = rule.isEmpty() ? ' ' : text.charAt(rule.start());
        if (lines.isEmpty()) {
            return;
        }
        Line above = lines.get(lines.size() - 1);
        int level = mark == '=' ? 1 : mark == '-' ? 2 : isAsLong(rule, above) ? "~^+".indexOf(mark) >= 0 ? 3 : 4 : 0;
        if (level == 0) {
            return;
        }
        if (above.level() == 0
                && !above.isBlank()
                && !above.hasBullet()
                && above.text().length() <= SHORT
                && standsAlone(above)) {
            lines.set(
                    lines.size() - 1,
                    new Line(
                            above.index(),
                            above.start(),
                            above.end(),
                            above.text(),
                            level,
                            ' ',
                            above.indent(),
                            above.strong()));
        }
    }

    /** Deeper headings of reStructuredText are underlined with other marks, as far as they reach. */
    private boolean isAsLong(Span rule, Line above) {
        char mark = rule.isEmpty() ? ' ' : text.charAt(rule.start());
        boolean one = "~^+.#".indexOf(mark) >= 0 && rule.in(text).chars().allMatch(c -> c == mark);
        int more = rule.length() - above.text().length();
        return one && more >= 0 && more <= 3;
    }

    /** A rule below running text parts it from what follows. */
    private boolean standsAlone(Line line) {
        boolean first = line.index() == 0 || lines.get(line.index() - 1).isBlank();
        boolean capitals = line.text().equals(line.text().toUpperCase(Locale.ROOT));
        return !SENTENCE_END.isIn(line.text()) && (first || capitals && !Script.hasIdeograph(line.text()));
    }

    private int headingLevel(Span span) {
        int level = 0;
        while (level < 6 && span.start() + level < span.end() && text.charAt(span.start() + level) == '#') {
            level++;
        }
        int behind = span.start() + level;
        char next = behind < span.end() ? text.charAt(behind) : '#';
        boolean marked = next == ' ' || next > 0x2E80 || level > 1 && Character.isUpperCase(next);
        return marked ? level : 0;
    }

    /** Some dialects of Markdown begin a definition with a colon: it is no part of what it says. */
    private int definitionMark(Span span) {
        boolean mark = view.isMarkdown()
                && span.length() > 2
                && text.charAt(span.start()) == ':'
                && text.charAt(span.start() + 1) <= ' ';
        return mark ? 1 : 0;
    }

    private int behindBullets(int start, int end) {
        int at = start;
        while (at < end && (isBullet(at, end) || at == start && isNumber(at, end) > 0)) {
            at = skipSpaces(at + Math.max(1, at == start ? isNumber(at, end) : 1), end);
        }
        return at == start && at < end && text.charAt(at) == '|' ? skipSpaces(at + 1, end) : at;
    }

    /** All numbers of a list are one kind of bullet. */
    private static char kind(char bullet) {
        return Character.isDigit(bullet) ? '1' : bullet;
    }

    /** Markdown quotes whole lines with what is a bullet elsewhere. */
    private boolean isQuoted(int start) {
        return text.charAt(start) == '>' && view.isMarkdown();
    }

    private boolean isBullet(int at, int end) {
        char c = text.charAt(at);
        boolean spaced = at + 1 < end && text.charAt(at + 1) <= ' ';
        if (c >= '\uE000' && c <= '\uF8FF' || c >= '\u0080' && c < '\u00A0' && spaced) {
            return true; // a sign of a font of its own
        }
        if (LOOSE_BULLETS.indexOf(c) >= 0) {
            return spaced;
        }
        return BULLETS.indexOf(c) >= 0
                && (spaced || c > 127 || at + 1 < end && c == '-' && text.charAt(at + 1) > 0x2E80);
    }

    /** The length of a list number such as "1.", "2、" or "(3)" before a Chinese name; 0 when there is none. A date is none. */
    private int isNumber(int at, int end) {
        boolean open = text.charAt(at) == '(';
        int digits = open ? at + 1 : at;
        int first = digits;
        while (digits < end && digits - first < 2 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (open) {
            boolean named = digits > first && digits + 1 < end && text.charAt(digits) == ')';
            return named && Script.isIdeograph(text.charAt(skipSpaces(digits + 1, end - 1))) ? digits + 1 - at : 0;
        }
        if (digits == first || digits + 1 >= end || ".、)".indexOf(text.charAt(digits)) < 0) {
            return 0;
        }
        return Character.isDigit(text.charAt(digits + 1)) ? 0 : digits + 1 - at;
    }

    private int skipSpaces(int at, int end) {
        int behind = at;
        while (behind < end && text.charAt(behind) <= ' ') {
            behind++;
        }
        return behind;
    }

    private int trimEnd(int start, int end, int level) {
        int at = end;
        while (at > start
                && (text.charAt(at - 1) <= ' '
                        || text.charAt(at - 1) == '|'
                        || text.charAt(at - 1) == '\\'
                        || level > 0 && text.charAt(at - 1) == '#' && text.charAt(at - 2) <= '#')) {
            at--;
        }
        return at;
    }

    private boolean isStrong(int start, int end) {
        return end > start
                && (view.originalNear(start, -1) == '*' && view.originalNear(start, -2) == '*')
                && view.originalNear(end - 1, 1) == '*';
    }
}
