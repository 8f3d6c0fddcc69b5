package dev.candour.resume.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Gives each field of a Chinese form about a position or a course of study a line of its own: "时间：2015-2018；单位：云杉；职务：会计" says what
 * the same fields say below each other. The break stands in place of what parted them, and the text keeps its length.
 */
final class ChineseCareerRows {

    private static final int LONGEST = 400;
    private static final String MARKS = " \t-*•·▪●◦■▶◆>";
    private static final String BETWEEN = " \t|·•;/,、。";

    /** "1. ", "2、", "(3)" */
    private static final Anchored NUMBER = Anchored.of("\\(?\\d{1,2}[.、)]\\s?");

    /** What parts two fields, and where the label begins. */
    private record Field(int label, int colon, CareerLabels.Kind kind) {}

    private record Row(List<Field> fields) {

        static final Row NONE = new Row(List.of());
    }

    private ChineseCareerRows() {}

    /** @return a text of the same length */
    static String over(String text) {
        if (text.indexOf(':') < 0 || !Script.hasIdeograph(text)) {
            return text;
        }
        StringBuilder rows = new StringBuilder(text);
        Forms.read(text, ChineseCareerRows::row, form -> part(rows, form));
        return rows.toString();
    }

    private static Row row(String text, int start, int end) {
        int colon = end - start > LONGEST ? -1 : Lines.indexOf(text, ':', start, end);
        if (colon < 0) {
            return Row.NONE;
        }
        int first = first(text, start, end);
        List<Field> fields = new ArrayList<>();
        for (int at = colon; at >= 0 && at < end; at = text.indexOf(':', at + 1)) {
            int label = label(text, first, at);
            if (label >= 0) {
                fields.add(new Field(label, at, CareerLabels.kind(text, label, at)));
            }
        }
        return !fields.isEmpty() && fields.get(0).label() == first ? new Row(List.copyOf(fields)) : Row.NONE;
    }

    /** Where the words of a line begin, behind bullets and a number. */
    private static int first(String text, int start, int end) {
        int first = start;
        while (first < end && MARKS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        String rest = text.substring(first, Math.min(end, first + 5));
        return NUMBER.opens(rest) ? first + NUMBER.opening(rest).end() : first;
    }

    /** Where the label before a colon begins, behind what parts it from the field before; -1 where none stands there. */
    private static int label(String text, int first, int colon) {
        for (int at = colon - 1; at >= first && colon - at <= CareerLabels.LONGEST; at--) {
            boolean begins = at == first || BETWEEN.indexOf(text.charAt(at - 1)) >= 0;
            if (begins && text.charAt(at) != ' ' && CareerLabels.kind(text, at, colon) != null) {
                return isSecondOfTwo(text, first, at) ? -1 : at;
            }
        }
        return -1;
    }

    /** "单位/部门：" is one label. */
    private static boolean isSecondOfTwo(String text, int first, int label) {
        if (label == first || text.charAt(label - 1) != '/') {
            return false;
        }
        for (int at = label - 2; at >= first && label - at <= CareerLabels.LONGEST; at--) {
            boolean begins = at == first || BETWEEN.indexOf(text.charAt(at - 1)) >= 0;
            if (begins && CareerLabels.kind(text, at, label - 1) != null) {
                return true;
            }
        }
        return false;
    }

    /** Lines without a gap are one form, if they ask for a position or a course of study. */
    private static void part(StringBuilder rows, List<Row> form) {
        Set<CareerLabels.Kind> asked = EnumSet.noneOf(CareerLabels.Kind.class);
        form.forEach(row -> row.fields().forEach(field -> asked.add(field.kind())));
        if (CareerLabels.areForm(asked)) {
            form.forEach(row -> part(rows, row));
        }
    }

    private static void part(StringBuilder rows, Row row) {
        for (int i = 0; i < row.fields().size(); i++) {
            Field field = row.fields().get(i);
            int label = close(rows, field);
            if (i > 0) {
                part(rows, label);
            }
        }
    }

    /** "职务 ： 会计" puts a label that every reader knows right before the value. @return where it begins */
    private static int close(StringBuilder rows, Field field) {
        String label =
                CareerLabels.known(rows.substring(field.label(), field.colon()).strip(), field.kind()) + ":";
        int value = field.colon() + 1;
        while (value < rows.length() && rows.charAt(value) == ' ') {
            value++;
        }
        int from = value - label.length();
        for (int at = field.label(); at < value; at++) {
            rows.setCharAt(at, at < from ? ' ' : label.charAt(at - from));
        }
        return from;
    }

    private static void part(StringBuilder rows, int label) {
        rows.setCharAt(label - 1, '\n');
        for (int at = label - 2; BETWEEN.indexOf(rows.charAt(at)) >= 0; at--) {
            rows.setCharAt(at, ' ');
        }
    }
}
