package dev.candour.resume.dates;

import dev.candour.resume.text.Anchored;

/** Years of this century and the last, in four digits that are no part of a longer number. */
public final class Years {

    private static final Anchored YEAR = Anchored.of("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private Years() {}

    /** Whether a text names one. */
    public static boolean areIn(String text) {
        return YEAR.isIn(text);
    }
}
