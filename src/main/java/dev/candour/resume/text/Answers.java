package dev.candour.resume.text;

import org.jspecify.annotations.Nullable;

/**
 * What is known of so many questions, a bit each. Every pattern has such tables and all of them are asked for every document: as
 * bytes or objects they would not stay near the processor. Threads that ask at the same time find the same answer, so that it does
 * not matter which of them writes it, and an answer that is lost is found again.
 */
final class Answers {

    private static final int BITS = 6;

    private final int size;
    private final long[] no;
    /** Few patterns have any. */
    private long @Nullable [] yes;

    Answers(int size) {
        this.size = size >> BITS;
        this.no = new long[this.size];
    }

    boolean isNo(int question) {
        return (no[question >> BITS] & 1L << question) != 0;
    }

    boolean isYes(int question) {
        long[] known = yes;
        return known != null && (known[question >> BITS] & 1L << question) != 0;
    }

    /** @return the answer */
    boolean noted(int question, boolean answer) {
        if (answer) {
            long[] known = yes == null ? new long[size] : yes;
            known[question >> BITS] |= 1L << question;
            yes = known;
        } else {
            no[question >> BITS] |= 1L << question;
        }
        return answer;
    }
}
