package dev.candour.rules.language;

/** How a value reads in a message: as its author wrote it. */
public final class Show {

    private Show() {}

    public static String value(Value value) {
        if (value instanceof Value.Number number) {
            return number.number().toPlainString();
        }
        if (value instanceof Value.Text text) {
            return '"' + text.text() + '"';
        }
        if (value instanceof Value.Flag flag) {
            return Boolean.toString(flag.flag());
        }
        if (value instanceof Value.Own own) {
            return own.field();
        }
        if (value instanceof Value.Variable variable) {
            return variable.name();
        }
        if (value instanceof Value.FieldOf of) {
            return of.variable() + "." + of.field();
        }
        if (value instanceof Value.Arithmetic sum) {
            return part(sum.left(), sum, false) + " " + sum.operator() + " " + part(sum.right(), sum, true);
        }
        return "null";
    }

    /** In brackets where it would be counted otherwise without them. */
    private static String part(Value part, Value.Arithmetic whole, boolean right) {
        boolean needed =
                part instanceof Value.Arithmetic sum && (rank(sum) < rank(whole) || right && rank(sum) == rank(whole));
        return needed ? "( " + value(part) + " )" : value(part);
    }

    private static int rank(Value.Arithmetic sum) {
        return sum.operator() == '+' || sum.operator() == '-' ? 0 : 1;
    }
}
