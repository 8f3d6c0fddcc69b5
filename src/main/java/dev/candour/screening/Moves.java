package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.profile.Profile;
import dev.candour.rules.Insight;
import dev.candour.rules.Insights;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every lever pulled to each of its values. A value at which nothing is said that was not said at a smaller one is passed over. */
final class Moves {

    private final Insights insights;
    private final LeanScreening screening;
    private final Prediction prediction;
    private final Effort effort;

    Moves(LeanScreening screening, Prediction prediction, Effort effort) {
        this.insights = screening.rules().insights();
        this.screening = screening;
        this.prediction = prediction;
        this.effort = effort;
    }

    List<Move> of(Profile profile, List<Lever> levers) {
        List<Move> moves = new ArrayList<>();
        for (Lever lever : levers) {
            Patch before = Patch.NONE;
            for (int step = 0;
                    step < lever.steps().size()
                            && effort.spend(prediction.base().size());
                    step++) {
                Profile changed = lever.steps().get(step).change().apply(profile);
                Patch patch = patch(changed);
                if (!patch.isNothing() && !saysTheSame(before, patch)) {
                    moves.add(new Move(lever, step, patch));
                    before = patch;
                }
            }
        }
        return moves;
    }

    Patch patch(Profile changed) {
        FactSheet sheet = screening.facts(changed);
        Patch patch = Patch.between(prediction.base(), sheet.facts(), insights);
        prediction.doubt(patch, sheet.doubts());
        return patch;
    }

    private boolean saysTheSame(Patch one, Patch other) {
        if (!one.replaced().keySet().equals(other.replaced().keySet())
                || one.added().size() != other.added().size()) {
            return false;
        }
        for (Map.Entry<Integer, Fact> each : one.replaced().entrySet()) {
            if (!saysTheSame(each.getValue(), other.replaced().get(each.getKey()), each.getKey())) {
                return false;
            }
        }
        for (int number = 0; number < one.added().size(); number++) {
            if (!saysTheSame(one.added().get(number), other.added().get(number), Integer.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }

    private boolean saysTheSame(Fact one, Fact other, int place) {
        return one.equals(other)
                || isOpen(one) == isOpen(other)
                        && saysTheSame(prediction.about(one, place), prediction.about(other, place))
                        && insights.joined().stream().allMatch(joined -> saysTheSame(joined, one, other));
    }

    private static boolean isOpen(Fact fact) {
        return fact instanceof Requirement requirement && requirement.open();
    }

    private static boolean saysTheSame(List<Weighed> some, List<Weighed> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int number = 0; number < some.size(); number++) {
            if (!some.get(number).isSame(others.get(number))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is such a fact can be told one by one; how two go together cannot. */
    private static boolean saysTheSame(Insight joined, Fact one, Fact other) {
        if (!joined.reads(one) || !Patch.isDifferent(joined, one, other)) {
            return true;
        }
        return joined.patterns().size() == 1
                && joined.interpreter().fire(List.of(one)).size()
                        == joined.interpreter().fire(List.of(other)).size();
    }
}
