package dev.candour.screening;

import dev.candour.facts.Fact;
import dev.candour.facts.Requirement;
import dev.candour.profile.Profile;
import dev.candour.rules.Insight;
import dev.candour.rules.Insights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Every lever pulled to each of its values. A value at which nothing is said that was not said at a smaller one is passed over. */
final class Moves {

    /** In the unit of {@link Effort}: about as much as looking at so many facts. */
    static final int COST_OF_A_PULL = 20;

    private final Profile profile;
    private final FactSheet sheet;
    private final Insights insights;
    private final LeanScreening screening;
    private final Prediction prediction;
    private final Effort effort;
    /** Rules about several facts that hold something against a candidate: what they say depends on what is in doubt anywhere. */
    private final Insight[] against;

    private final Map<Lever, List<Move>> pulled = new IdentityHashMap<>();

    Moves(Profile profile, FactSheet sheet, LeanScreening screening, Prediction prediction, Effort effort) {
        this.profile = profile;
        this.sheet = sheet;
        this.insights = screening.rules().insights();
        this.screening = screening;
        this.prediction = prediction;
        this.effort = effort;
        this.against = insights.joined().stream().filter(Insight::speaksAgainst).toArray(Insight[]::new);
    }

    /** Each lever is pulled once, whoever asks. */
    List<Move> of(List<Lever> levers) {
        List<Move> moves = new ArrayList<>();
        for (Lever lever : levers) {
            List<Move> its = pulled.get(lever);
            if (its == null) {
                its = of(lever);
                if (!effort.isOver()) {
                    pulled.put(lever, its);
                }
            }
            moves.addAll(its);
        }
        return moves;
    }

    private List<Move> of(Lever lever) {
        List<Move> moves = new ArrayList<>(lever.steps().size());
        Patch before = Patch.NONE;
        for (int step = 0; step < lever.steps().size() && effort.spend(COST_OF_A_PULL); step++) {
            Patch patch = patch(lever.steps().get(step).change().apply(profile));
            if (!patch.isNothing() && !saysTheSame(before, patch)) {
                moves.add(new Move(lever, step, patch));
                before = patch;
            }
        }
        return moves;
    }

    Patch patch(Profile changed) {
        FactSheet its = screening.facts(changed, profile, sheet);
        Patch patch = Patch.between(prediction.base(), its.facts(), insights);
        prediction.doubt(patch, its.doubts());
        if (its.doubts().areLike(sheet.doubts())) {
            return patch;
        }
        boolean shifts = shifts(patch, its.doubts());
        return shifts || against.length > 0 ? patch.with(its.doubts(), shifts, against) : patch;
    }

    /** Whether something that stayed the same is seen in another light by what is said against a candidate, or may be hidden. */
    private boolean shifts(Patch patch, Doubts its) {
        for (int place = 0; place < prediction.base().size(); place++) {
            Fact fact = prediction.base().get(place);
            if (patch.replaced(place) == null && sheet.doubts().differ(its, fact)) {
                return true;
            }
        }
        return false;
    }

    private boolean saysTheSame(Patch one, Patch other) {
        if (one.shifts()
                || other.shifts()
                || !Arrays.equals(one.places(), other.places())
                || one.added().size() != other.added().size()) {
            return false;
        }
        for (int number = 0; number < one.places().length; number++) {
            if (!saysTheSame(one.facts()[number], other.facts()[number], one.places()[number])) {
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
                        && sameForAll(one, other);
    }

    private boolean sameForAll(Fact one, Fact other) {
        for (Insight joined : insights.joined()) {
            if (!saysTheSame(joined, one, other)) {
                return false;
            }
        }
        return true;
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
