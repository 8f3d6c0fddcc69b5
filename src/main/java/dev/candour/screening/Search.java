package dev.candour.screening;

import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest sets of moves that lead to a better recommendation. Sets that a {@link Ceiling} shows to be too little are
 * passed over; everything else is tried.
 */
final class Search {

    /** A set of moves that is enough. */
    record Found(List<Move> moves, Recommendation recommendation) {}

    private final List<Goal> goals;
    private final List<Pull> pulls = new ArrayList<>();
    private final Function<List<Move>, Patch> together;
    private final Prediction prediction;
    private final Recommendation now;
    private final Effort effort;
    private final int[][] rests;
    private final BitSet[][] liftable;
    private final BitSet scratch = new BitSet();
    private final List<Move> chosen = new ArrayList<>();
    /** What the chosen moves come to, by how many they are. */
    private final int[][] gains;

    private final BitSet[][] lifted;
    private List<Found> found = new ArrayList<>();

    /** @param together looks at the changed profile itself, for moves that touch the same fact */
    Search(
            Recommendation now,
            List<Goal> goals,
            List<Move> moves,
            Ceiling ceiling,
            Prediction prediction,
            Function<List<Move>, Patch> together,
            Effort effort) {
        this.now = now;
        this.goals = goals;
        this.prediction = prediction;
        this.together = together;
        this.effort = effort;
        Map<Lever, Pull> byLever = new IdentityHashMap<>();
        for (Move move : moves) {
            byLever.computeIfAbsent(move.lever(), lever -> add(new Pull(lever, goals.size())))
                    .add(move, goals, ceiling);
        }
        this.rests = rests();
        this.liftable = liftable();
        this.gains = new int[WhatIf.MOST_CHANGES_AT_ONCE + 1][goals.size()];
        this.lifted = new BitSet[WhatIf.MOST_CHANGES_AT_ONCE + 1][goals.size()];
        for (BitSet[] each : lifted) {
            java.util.Arrays.setAll(each, any -> new BitSet());
        }
    }

    private Pull add(Pull pull) {
        pulls.add(pull);
        return pull;
    }

    /** All smallest sets of so many moves, each with the smallest values. */
    List<Found> ofSize(int size) {
        found = new ArrayList<>();
        extend(size, 0, Patch.NONE);
        return found;
    }

    private void extend(int size, int from, @Nullable Patch patch) {
        if (size == 0) {
            attempt(patch);
            return;
        }
        for (int place = from; place <= pulls.size() - size && effort.spend(1); place++) {
            Pull pull = pulls.get(place);
            if (!canBeEnough(size, place) || isTaken(pull)) {
                continue;
            }
            for (int step = 0; step < pull.moves().size() && effort.spend(1); step++) {
                choose(pull, step);
                if (size > 1 ? leadsOn(size - 1, place + 1) : isOpen()) {
                    Patch move = pull.moves().get(step).patch();
                    extend(size - 1, place + 1, patch == null ? null : patch.and(move));
                }
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private void choose(Pull pull, int step) {
        int depth = chosen.size();
        for (int goal = 0; goal < goals.size(); goal++) {
            gains[depth + 1][goal] = gains[depth][goal] + pull.gain(step, goal);
            BitSet both = lifted[depth + 1][goal];
            both.clear();
            both.or(lifted[depth][goal]);
            both.or(pull.lift(step, goal));
        }
        chosen.add(pull.moves().get(step));
    }

    /** Whether so many of the pulls from here on could be enough for any goal. */
    private boolean canBeEnough(int size, int place) {
        for (int goal = 0; goal < goals.size(); goal++) {
            int most = gains[chosen.size()][goal] + pulls.get(place).most(goal) + (size - 1) * rests[place + 1][goal];
            if (most >= goals.get(goal).missing()) {
                return true;
            }
        }
        return false;
    }

    /** The same for what is chosen already, and whether the obstacles that are left can be lifted by others from here on. */
    private boolean leadsOn(int size, int from) {
        for (int goal = 0; goal < goals.size(); goal++) {
            BitSet all = scratch;
            all.clear();
            all.or(lifted[chosen.size()][goal]);
            all.or(liftable[from][goal]);
            if (goals.get(goal).isReached(gains[chosen.size()][goal] + size * rests[from][goal], all)) {
                return true;
            }
        }
        return false;
    }

    /** The obstacles that pulls from each place on may lift. */
    private BitSet[][] liftable() {
        BitSet[][] liftable = new BitSet[pulls.size() + 1][goals.size()];
        for (int place = pulls.size(); place >= 0; place--) {
            for (int goal = 0; goal < goals.size(); goal++) {
                liftable[place][goal] =
                        place == pulls.size() ? new BitSet() : (BitSet) liftable[place + 1][goal].clone();
                if (place < pulls.size()) {
                    liftable[place][goal].or(pulls.get(place).lifts(goal));
                }
            }
        }
        return liftable;
    }

    /** The most that any pull from each place on can do. */
    private int[][] rests() {
        int[][] rests = new int[pulls.size() + 1][goals.size()];
        for (int place = pulls.size() - 1; place >= 0; place--) {
            for (int goal = 0; goal < goals.size(); goal++) {
                rests[place][goal] =
                        Math.max(rests[place + 1][goal], pulls.get(place).most(goal));
            }
        }
        return rests;
    }

    private boolean isTaken(Pull pull) {
        for (Move move : chosen) {
            if (move.lever().place().equals(pull.lever().place())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the chosen moves could reach a goal that is not known to be reached with less. */
    private boolean isOpen() {
        for (int goal = 0; goal < goals.size(); goal++) {
            if (goals.get(goal).isReached(gains[chosen.size()][goal], lifted[chosen.size()][goal])
                    && !isKnown(goals.get(goal).wanted())) {
                return true;
            }
        }
        return false;
    }

    private void attempt(@Nullable Patch patch) {
        Patch all = patch;
        if (all == null && effort.spend(Moves.COST_OF_A_PULL)) {
            all = together.apply(chosen);
        }
        if (all == null || effort.isOver()) {
            return;
        }
        Recommendation then = prediction.then(all);
        if (!effort.isOver() && then.compareTo(now) < 0 && !isKnown(then)) {
            found.add(new Found(List.copyOf(chosen), then));
        }
    }

    /** Whether the same levers, pulled no further, are known to lead as far. */
    private boolean isKnown(Recommendation wanted) {
        effort.spend(found.size() / 16);
        for (Found one : found) {
            if (one.recommendation().compareTo(wanted) <= 0 && isNoFurther(one.moves())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNoFurther(List<Move> some) {
        for (int place = 0; place < some.size(); place++) {
            if (some.get(place).lever() != chosen.get(place).lever()
                    || some.get(place).step() > chosen.get(place).step()) {
                return false;
            }
        }
        return true;
    }

    /** Those who could be asked first; then what leads furthest. */
    static final Comparator<Found> ASKING_FIRST = Comparator.comparing((Found one) ->
                    !one.moves().stream().allMatch(move -> move.lever().silent()))
            .thenComparing(Found::recommendation);
}
