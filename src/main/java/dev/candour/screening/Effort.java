package dev.candour.screening;

/** How much may still be worked out for one verdict. It is counted and not timed, so that the same question has the same answer. */
final class Effort {

    private long left;
    private boolean over;

    Effort(long most) {
        this.left = most;
    }

    /** @return false when there is not so much left; then nothing more is worked out */
    boolean spend(long steps) {
        if (over || steps > left) {
            over = true;
            return false;
        }
        left -= steps;
        return true;
    }

    boolean isOver() {
        return over;
    }

    /** For another question; what was left of the last one is not taken along. */
    void begin(long most) {
        left = most;
        over = false;
    }
}
