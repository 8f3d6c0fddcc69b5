package dev.candour.rules.language;

import java.util.Map;

/** Finds the words for a comparison between two kinds of values. */
final class Mismatch {

    private Mismatch() {}

    static void report(Value left, Kind leftKind, Value right, Kind rightKind, Report report) {
        boolean leftIsText = left instanceof Value.Text;
        Value written = leftIsText || isLiteral(left) ? left : right;
        Value other = written == left ? right : left;
        Kind wanted = written == left ? rightKind : leftKind;
        report.add(
                code(written, wanted),
                written.at(),
                Map.of("value", Show.value(other), "written", Show.value(written), "plain", plain(written)));
    }

    private static boolean isLiteral(Value value) {
        return value instanceof Value.Number || value instanceof Value.Flag;
    }

    private static String plain(Value written) {
        return written instanceof Value.Text text ? text.text() : Show.value(written);
    }

    private static String code(Value written, Kind wanted) {
        if (written instanceof Value.Text text) {
            boolean number = text.text().matches("-?[0-9]+([.][0-9]+)?");
            boolean flag = text.text().equals("true") || text.text().equals("false");
            boolean quoted = wanted == Kind.NUMBER && number || wanted == Kind.FLAG && flag;
            return quoted ? "quoted" : wanted == Kind.NUMBER ? "number-with-text" : "flag-with-other";
        }
        if (!isLiteral(written)) {
            return "different-kinds";
        }
        return switch (wanted) {
            case TEXT -> "text-without-quotes";
            case FLAG -> "flag-with-other";
            default -> "number-with-flag";
        };
    }
}
