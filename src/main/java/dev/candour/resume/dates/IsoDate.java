package dev.candour.resume.dates;

import dev.candour.profile.PartialDate;
import org.jspecify.annotations.Nullable;

/** 2021, 2021-03 and 2021-03-15, as JSON Resume has them; everything else is left to {@link DateTokens}, which knows these too. */
public final class IsoDate {

    private IsoDate() {}

    public static @Nullable PartialDate read(String text) {
        int length = text.length();
        if (length != 4 && length != 7 && length != 10 || !isWritten(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = length == 4 ? 0 : number(text, 5, 7);
        if (!DateMatch.isYear(year) || length > 4 && (month < 1 || month > 12)) {
            return null;
        }
        return length == 4 ? PartialDate.ofYear(year) : PartialDate.of(year, month);
    }

    private static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i == 4 || i == 7 ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
