package dev.candour.document.pdf;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words in one line that stand close to each other, in points from the top left corner.
 *
 * @param base the line that they stand on, growing downwards
 */
record Piece(String text, double left, double right, double base, double size, boolean bold) {

    private static final Pattern DATE = Pattern.compile(
            "(?:19|20)\\d\\d|\\b\\d{1,2}[./]\\d{2,4}\\b|\\b(?:present|current|now|today)\\b|至今|现在"
                    + "|\\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b"
                    + "|\\b(?:jan|feb|mar|apr|aug|sep|oct|nov|dec)[a-z]{0,5}[-\u2010\u00AD]$",
            Pattern.CASE_INSENSITIVE);
    /** Numbers of telephones hold any four digits. */
    private static final Pattern PHONE = Pattern.compile("\\+\\d{1,3}[ (\\d-]|\\(\\d{3}\\) ?\\d");

    private static final int SHORT = 32;

    /** Whether it says when, and hardly more. */
    boolean isDate() {
        return text.length() <= SHORT
                && DATE.matcher(plain()).find()
                && !PHONE.matcher(text).find();
    }

    /** As it reads: many Chinese documents hold radicals in place of characters. */
    String plain() {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    /** Whether it is one long word that cannot be broken, and so runs over the edge of its column. */
    boolean isAddress() {
        return text.indexOf(' ') < 0 && (text.indexOf('/') > 0 || text.indexOf('@') > 0);
    }

    /** What is bold at the beginning of a line and is a cell of its own ends before its end. */
    boolean endsBold() {
        return bold && text.indexOf('\t') < 0;
    }

    boolean isCapitals() {
        return text.length() > 3
                && text.equals(text.toUpperCase(Locale.ROOT))
                && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    boolean isShort() {
        return text.length() <= SHORT;
    }

    /** Whether the two stand in one line of the page, as far as the eye can tell. */
    boolean isBeside(Piece other) {
        boolean isSmall = size < 0.8 * other.size && !overlaps(other);
        double down = base - other.base;
        return isSmall
                ? down > -0.7 * other.size && down < 0.2 * other.size
                : Math.abs(down) < 0.45 * Math.max(4, Math.min(size, other.size));
    }

    private boolean overlaps(Piece other) {
        return left < other.right - 1 && right > other.left + 1;
    }
}
