package dev.candour.fairness;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in which letters of another width or style are the plain ones that they stand for, and what shows nothing is gone.
 *
 * @param places where each character of it comes from
 */
record PlainLetters(String text, List<Integer> places) {

    static PlainLetters of(String text) {
        if (isPlain(text) || Normalizer.isNormalized(text, Normalizer.Form.NFKC) && !hides(text)) {
            return new PlainLetters(text, List.of());
        }
        StringBuilder plain = new StringBuilder(text.length());
        List<Integer> places = new ArrayList<>();
        for (int at = 0, point; at < text.length(); at += Character.charCount(point)) {
            point = text.codePointAt(at);
            String letters =
                    isHidden(point) ? "" : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
            plain.append(letters);
            for (int i = 0; i < letters.length(); i++) {
                places.add(at);
            }
        }
        return new PlainLetters(plain.toString(), places);
    }

    /** Where a character stands in the text as it was written. */
    int before(int at) {
        return places.get(at);
    }

    /** Nearly every text is. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > 127) {
                return false;
            }
        }
        return true;
    }

    private static boolean hides(String text) {
        return text.codePoints().anyMatch(PlainLetters::isHidden);
    }

    private static boolean isHidden(int point) {
        return Character.getType(point) == Character.FORMAT;
    }
}
