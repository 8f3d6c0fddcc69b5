package dev.candour.rules.mutation;

/** How many facts may be tried for one rule: a large rule with few cases could take minutes, and its examples would help nobody. */
final class Budget {

    private long left = 100_000;

    /** @return whether there was something left to spend */
    boolean spend() {
        left--;
        return left >= 0;
    }

    boolean isSpent() {
        return left < 0;
    }
}
