package dev.candour.document.flow;

import org.jspecify.annotations.Nullable;

/**
 * How letters look on what is behind them.
 *
 * @param ink colour of the letters; null when it is not known
 * @param ground what they stand on; null when it is a picture, or not known
 */
record Look(@Nullable CssColour ink, @Nullable CssColour ground) {

    /** Black on white. */
    static final Look PAPER = new Look(CssColour.BLACK, CssColour.WHITE);

    /** Whether nobody can tell the letters from what is behind them. */
    boolean hides() {
        return ink != null
                && (ink.isClear() || ground != null && ink.over(ground).isNear(ground));
    }
}
