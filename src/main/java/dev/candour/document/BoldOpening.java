package dev.candour.document;

/**
 * "<b>Clerk</b> Tansy Museum, 2019 - 2021": in a short line the print may be all that parts a title from its house, so that what is bold
 * at its beginning is a cell of its own.
 */
public final class BoldOpening {

    private static final int MOST_WORDS = 12;

    private BoldOpening() {}

    /** @param bold what a line begins with @param rest what follows it, none of it bold; both without white space around */
    public static boolean isApart(String bold, String rest) {
        return begins(bold)
                && begins(rest)
                && ":：".indexOf(bold.charAt(bold.length() - 1)) < 0
                && bold.split(" ").length + rest.split(" ").length <= MOST_WORDS;
    }

    private static boolean begins(String words) {
        int first = words.isEmpty() ? ' ' : words.codePointAt(0);
        return Character.isUpperCase(first) || Character.isIdeographic(first) || first == '(';
    }
}
