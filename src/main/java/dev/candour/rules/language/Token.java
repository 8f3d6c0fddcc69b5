package dev.candour.rules.language;

import dev.candour.source.Place;

/**
 * A word of a rule file.
 *
 * @param text as written; of a quoted text what stands between the quotes
 * @param start where it begins, in characters of the file
 * @param end where it ends
 * @param first whether it is the first of its line
 */
record Token(Type type, String text, Place at, int start, int end, boolean first) {

    enum Type {
        NAME,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN,
        END
    }

    boolean is(Type other) {
        return type == other;
    }

    boolean isSign(String sign) {
        return type == Type.SIGN && text.equals(sign);
    }

    boolean isName(String name) {
        return type == Type.NAME && text.equals(name);
    }

    /** How a message shows it. */
    String shown() {
        return type == Type.TEXT ? '"' + text + '"' : text;
    }
}
