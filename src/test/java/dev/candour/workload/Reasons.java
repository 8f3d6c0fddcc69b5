package dev.candour.workload;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes down what rules say, for engines that have nothing of the kind. */
public final class Reasons {

    private final List<Reason> reasons = new ArrayList<>(32);
    private int points;
    private boolean rejected;

    public void award(String rule, @Nullable Object subject, int more) {
        points += more;
        reasons.add(new Reason(rule, subject, more));
    }

    public void deduct(String rule, int less) {
        points -= less;
        reasons.add(new Reason(rule, null, -less));
    }

    public void reject(String rule, Object subject) {
        rejected = true;
        reasons.add(new Reason(rule, subject, 0));
    }

    public void ask(String rule, Object subject) {
        reasons.add(new Reason(rule, subject, 0));
    }

    public Outcome outcome(int attainable) {
        return Outcome.of(points, rejected, attainable, reasons);
    }
}
