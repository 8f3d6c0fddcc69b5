package dev.candour.resume.text;

import java.util.Set;

/**
 * Closes up the labels that a form sets wide: "本 科：" and "专 业 ：" say what "本科：" and "专业：" say. The label stands right before
 * its colon then, and the text keeps its length.
 */
final class SpacedLabels {

    private static final Set<String> LABELS =
            Set.of("本科", "专科", "大专", "硕士", "学士", "博士", "研究生", "专业", "專業", "学历", "學歷", "学位", "學位", "学校", "學校", "院校");

    private static final int LONGEST = 3;
    /** More blanks part two cells. */
    private static final int BLANKS = 2;

    private SpacedLabels() {}

    /** @return a text of the same length */
    static String over(String text) {
        StringBuilder closed = null;
        for (int at = 0; at + 1 < text.length(); at++) {
            int end = Script.isIdeograph(text.charAt(at)) && beginsCell(text, at) ? labelEnd(text, at) : -1;
            if (end > 0) {
                closed = closed == null ? new StringBuilder(text) : closed;
                put(closed, text, at, end);
                at = end;
            }
        }
        return closed == null ? text : closed.toString();
    }

    private static boolean beginsCell(String text, int at) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        return before == '\n'
                || before == '\t'
                || before == '|'
                || before == ' ' && at > 1 && " \t\n-*•·|#".indexOf(text.charAt(at - 2)) >= 0;
    }

    /** Where a label set wide is to end, before its colon or the gap behind it; -1 where none begins. */
    private static int labelEnd(String text, int at) {
        StringBuilder label = new StringBuilder();
        int next = at;
        boolean wide = false;
        while (next < text.length() && label.length() < LONGEST && Script.isIdeograph(text.charAt(next))) {
            label.append(text.charAt(next));
            int behind = blanks(text, next + 1);
            if (LABELS.contains(label.toString())) {
                boolean colon = behind < text.length() && text.charAt(behind) == ':';
                boolean gap = behind - next > BLANKS || behind < text.length() && text.charAt(behind) == '\t';
                if (colon && (wide || behind > next + 1)) {
                    return behind;
                }
                if (wide && gap) {
                    return next + 1;
                }
            }
            wide |= behind > next + 1;
            next = behind - next - 1 > BLANKS ? text.length() : behind;
        }
        return -1;
    }

    private static int blanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    private static void put(StringBuilder closed, String text, int from, int end) {
        int to = end;
        for (int at = end - 1; at >= from; at--) {
            if (text.charAt(at) != ' ') {
                closed.setCharAt(--to, text.charAt(at));
            }
        }
        for (int at = from; at < to; at++) {
            closed.setCharAt(at, ' ');
        }
    }
}
