package dev.candour.resume.text;

import dev.candour.vocabulary.Traditional;

/** Tells Chinese from other writing. */
public final class Script {

    private Script() {}

    public static boolean isIdeograph(char c) {
        return c >= '\u3400' && c <= '\u9FFF' || c >= '\uF900' && c <= '\uFAFF';
    }

    /** Whether the text is written mainly in Chinese: an ideograph says about as much as four letters. */
    public static boolean isChinese(CharSequence text) {
        if (!hasIdeograph(text)) {
            return false;
        }
        int ideographs = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isIdeograph(c)) {
                ideographs++;
            } else if (c < 128 && Character.isLetter(c)) {
                letters++;
            }
        }
        return ideographs > 0 && ideographs * 4 >= letters;
    }

    /** The text in simplified characters; offsets stay. */
    public static String simplified(String text) {
        return Traditional.simplified(text);
    }

    public static boolean hasIdeograph(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isIdeograph(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
