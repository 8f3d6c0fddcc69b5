package dev.candour.resume.dates;

/** What stands behind the digits of a date: it rules out most of the patterns for dates before they are tried. */
final class BehindDigits {

    /** Between a number and the name that belongs to it are three characters at most. */
    private static final int NEAR = 4;

    private BehindDigits() {}

    /** Whether one of some marks stands at the place. */
    static boolean stands(String marks, String text, int at) {
        return at < text.length() && marks.indexOf(text.charAt(at)) >= 0;
    }

    /** The place itself, or the one behind the white space that stands there. */
    static int space(String text, int at) {
        return at < text.length() && text.charAt(at) <= ' ' ? at + 1 : at;
    }

    /** Whether a name may follow. */
    static boolean isLetterNear(String text, int at) {
        for (int i = at; i < Math.min(text.length(), at + NEAR); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name of a month may begin at a place or so few characters behind it. */
    static boolean isMonthWithin(int reach, String text, int at) {
        for (int i = at; i <= at + reach && i + 3 <= text.length(); i++) {
            if (DateWords.mayName(text, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the digits at a place, of which there are so many at most. */
    static int end(String text, int at, int most) {
        int end = at;
        while (end < text.length() && end - at < most && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
