package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.MatchResult;

/**
 * Gives each field of a position a line of its own: "Tenure: 2015 - 2018, Position Held: Clerk, Organization: Tansyfern" says what the
 * same fields say below each other. The break stands in place of what parted them, so that the text keeps its length.
 */
final class CareerRows {

    private static final String HOUSE =
            "(?:(?:name of (?:the )?)?(?:employer|organi[sz]ation|company|firm|institution)(?: name)?|client(?: name)?|employed by)";
    private static final String TITLE =
            "(?:(?:job |position )?title|position(?: held)?|post(?: held)?|(?:job )?role(?: held)?|designation|occupation|job(?: position)?|current position)";
    private static final String TIME =
            "(?:(?:employment |service )?(?:period|duration|tenure|dates?)(?: of (?:employment|service|work))?|period employed|dates? employed|from|start(?: date)?|time)";
    private static final String OTHER =
            "(?:(?:job )?location|place|city|country|department|dept|division|team|employment type|job type|type|industry|reports to|supervisor|salary|responsibilities|duties)";

    private static final Anchored LABEL = Anchored.ofAnyCase(
            "(?<=^|[\\s|·•;/,])(?:(" + HOUSE + ")|(" + TITLE + ")|(" + TIME + ")|" + OTHER + ")(?:\\s{0,3}:| - )");

    /** "From: 2015 To: 2018" */
    private static final Anchored UNTIL =
            Anchored.ofAnyCase("(?<=\\d{2}|\\d,)\\s{1,2}(?:to|till|until|end(?: date)?)\\s?:");

    private static final int LONGEST = 300;
    private static final int KINDS = 3;
    private static final String MARKS = " \t-*•·▪●◦|>";
    private static final String BETWEEN = " \t|·•;/,";

    private CareerRows() {}

    /** @return a text of the same length */
    static String over(String text) {
        StringBuilder rows = null;
        int colon = -1;
        int dash = -1;
        for (int start = 0; start < text.length(); start = Lines.endOf(text, start) + 1) {
            int end = Lines.endOf(text, start);
            colon = colon < start ? next(text, ":", start) : colon;
            dash = dash < start ? next(text, " - ", start) : dash;
            if (Math.min(colon, dash) >= end || end - start > LONGEST) {
                continue;
            }
            List<MatchResult> labels = labels(text.substring(start, end));
            if (labels.isEmpty()) {
                continue;
            }
            boolean row = isRow(text.substring(start, end), labels);
            if (row || isWide(text, start, labels)) {
                rows = rows == null ? new StringBuilder(text) : rows;
                (row ? labels : labels.subList(0, 1)).forEach(closed(rows, start));
            }
            if (row) {
                part(rows, start, labels);
                join(rows, text.substring(start, end), start);
            }
        }
        return rows == null ? text : rows.toString();
    }

    private static int next(String text, String sign, int from) {
        int at = text.indexOf(sign, from);
        return at < 0 ? text.length() : at;
    }

    private static List<MatchResult> labels(String line) {
        List<MatchResult> labels = new ArrayList<>();
        for (MatchResult label : LABEL.in(line)) {
            if (labels.isEmpty() || isApart(line, label)) {
                labels.add(label);
            }
        }
        return labels;
    }

    /** A sign before it, or a capital: "as the role: to bake" is told. */
    private static boolean isApart(String line, MatchResult label) {
        char before = line.charAt(label.start() - 1);
        return before != ' '
                || Character.isUpperCase(line.charAt(label.start()))
                || BETWEEN.indexOf(line.charAt(Math.max(0, label.start() - 2))) >= 0;
    }

    /** Whether it begins with a label and asks for two of house, title and time; all labels have the same sign. */
    private static boolean isRow(String line, List<MatchResult> labels) {
        if (labels.size() < 2 || !isBlank(line, labels.get(0).start())) {
            return false;
        }
        boolean colons = labels.get(0).group().endsWith(":");
        int kinds = 0;
        for (int kind = 1; kind <= KINDS; kind++) {
            int group = kind;
            kinds += labels.stream().anyMatch(label -> label.group(group) != null) ? 1 : 0;
        }
        return kinds > 1
                && labels.stream().allMatch(label -> label.group().endsWith(":") == colons)
                && (colons || labels.size() == KINDS || kinds == KINDS);
    }

    private static boolean isBlank(String line, int until) {
        return line.chars().limit(until).allMatch(c -> MARKS.indexOf(c) >= 0);
    }

    /** "Company : Tansyfern" at the beginning of a line */
    private static boolean isWide(String text, int start, List<MatchResult> labels) {
        return !labels.isEmpty()
                && labels.get(0).group().endsWith(" :")
                && isBlank(
                        text.substring(start, start + labels.get(0).end()),
                        labels.get(0).start());
    }

    /** Moves the sign to its label. */
    private static Consumer<MatchResult> closed(StringBuilder rows, int start) {
        return label -> {
            int end = start + label.end();
            int word = start
                    + label.start()
                    + label.group().replaceFirst("\\s*[:-]\\s*$", "").length();
            for (int at = word; at < end; at++) {
                rows.setCharAt(at, at == word ? ':' : ' ');
            }
        };
    }

    private static void part(StringBuilder rows, int start, List<MatchResult> labels) {
        for (MatchResult label : labels.subList(1, labels.size())) {
            int at = start + label.start();
            int from = at;
            while (BETWEEN.indexOf(rows.charAt(from - 1)) >= 0) {
                from--;
            }
            for (int i = from; i < at; i++) {
                rows.setCharAt(i, i == from ? '\n' : ' ');
            }
        }
    }

    private static void join(StringBuilder rows, String line, int start) {
        for (MatchResult until : UNTIL.in(line)) {
            for (int at = until.start(); at < until.end(); at++) {
                rows.setCharAt(start + at, at == until.start() + 1 ? '-' : ' ');
            }
        }
    }
}
