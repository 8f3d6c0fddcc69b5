package dev.candour.screening;

import dev.candour.verdict.Recommendation;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the smallest sets of moves that lead to a better recommendation. Sets that a {@link Ceiling} shows to be too little are
 * passed over; everything else is tried.
 */
final class Search {

    /** Moves of one lever, with the most that any of them can do for the goals. */
    private record Pull(List<Move> moves, List<int[]> gains, List<BitSet[]> lifts, int[] most) {}

    /** A set of moves that is enough. */
    record Found(List<Move> moves, Recommendation recommendation) {}

    private final List<Goal> goals;
    private final List<Pull> pulls;
    private final Function<List<Move>, Patch> together;
    private final Prediction prediction;
    private final Recommendation now;
    private final Effort effort;
    private final int[][] rests;
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
        Map<Lever, List<Move>> byLever = moves.stream()
                .collect(Collectors.groupingBy(Move::lever, java.util.IdentityHashMap::new, Collectors.toList()));
        this.pulls = moves.stream()
                .map(Move::lever)
                .distinct()
                .map(lever -> pull(byLever.get(lever), ceiling))
                .toList();
        this.rests = rests();
    }

    private Pull pull(List<Move> moves, Ceiling ceiling) {
        List<int[]> gains = new ArrayList<>();
        List<BitSet[]> lifts = new ArrayList<>();
        int[] most = new int[goals.size()];
        for (Move move : moves) {
            int[] gain = new int[goals.size()];
            BitSet[] lift = new BitSet[goals.size()];
            for (int goal = 0; goal < goals.size(); goal++) {
                gain[goal] = ceiling.gain(move.patch(), goals.get(goal));
                lift[goal] = ceiling.lifts(move.patch(), goals.get(goal));
                most[goal] = Math.max(most[goal], gain[goal]);
            }
            gains.add(gain);
            lifts.add(lift);
        }
        return new Pull(moves, gains, lifts, most);
    }

    /** All smallest sets of so many moves, each with the smallest values. */
    List<Found> ofSize(int size) {
        found = new ArrayList<>();
        int[] gains = new int[goals.size()];
        BitSet[] lifted = goals.stream().map(goal -> new BitSet()).toArray(BitSet[]::new);
        extend(size, 0, new ArrayList<>(), Patch.NONE, gains, lifted);
        return found;
    }

    private void extend(int size, int from, List<Move> chosen, @Nullable Patch patch, int[] gains, BitSet[] lifted) {
        if (size == 0) {
            attempt(chosen, patch, gains, lifted);
            return;
        }
        for (int place = from; place <= pulls.size() - size && !effort.isOver(); place++) {
            Pull pull = pulls.get(place);
            effort.spend(1);
            if (!canBeEnough(size, place, gains) || isTaken(pull, chosen)) {
                continue;
            }
            for (int step = 0; step < pull.moves().size(); step++) {
                extend(size - 1, place + 1, chosen, patch, gains, lifted, pull, step);
            }
        }
    }

    private void extend(
            int size,
            int from,
            List<Move> chosen,
            @Nullable Patch patch,
            int[] gains,
            BitSet[] lifted,
            Pull pull,
            int step) {
        Move move = pull.moves().get(step);
        int[] sum = gains.clone();
        BitSet[] both = new BitSet[lifted.length];
        for (int goal = 0; goal < sum.length; goal++) {
            sum[goal] += pull.gains().get(step)[goal];
            both[goal] = (BitSet) lifted[goal].clone();
            both[goal].or(pull.lifts().get(step)[goal]);
        }
        chosen.add(move);
        extend(size, from, chosen, patch == null ? null : patch.and(move.patch()), sum, both);
        chosen.remove(chosen.size() - 1);
    }

    /** Whether so many of the pulls from here on could be enough for any goal. */
    private boolean canBeEnough(int size, int place, int[] gains) {
        for (int goal = 0; goal < goals.size(); goal++) {
            int most = gains[goal] + pulls.get(place).most()[goal] + (size - 1) * rests[place + 1][goal];
            if (most >= goals.get(goal).missing()) {
                return true;
            }
        }
        return false;
    }

    /** The most that any pull from each place on can do. */
    private int[][] rests() {
        int[][] rests = new int[pulls.size() + 1][goals.size()];
        for (int place = pulls.size() - 1; place >= 0; place--) {
            for (int goal = 0; goal < goals.size(); goal++) {
                rests[place][goal] =
                        Math.max(rests[place + 1][goal], pulls.get(place).most()[goal]);
            }
        }
        return rests;
    }

    private static boolean isTaken(Pull pull, List<Move> chosen) {
        String place = pull.moves().get(0).lever().place();
        return chosen.stream().anyMatch(move -> move.lever().place().equals(place));
    }

    private void attempt(List<Move> chosen, @Nullable Patch patch, int[] gains, BitSet[] lifted) {
        boolean open = false;
        for (int goal = 0; goal < goals.size(); goal++) {
            open |= goals.get(goal).isReached(gains[goal], lifted[goal])
                    && !isKnown(chosen, goals.get(goal).wanted());
        }
        if (!open || effort.isOver()) {
            return;
        }
        Patch all = patch != null ? patch : together.apply(chosen);
        Recommendation then = prediction.of(all).recommendation();
        if (!effort.isOver() && then.compareTo(now) < 0 && !isKnown(chosen, then)) {
            found.add(new Found(List.copyOf(chosen), then));
        }
    }

    /** Whether the same levers, pulled no further, are known to lead as far. */
    private boolean isKnown(List<Move> chosen, Recommendation wanted) {
        return found.stream()
                .anyMatch(one -> one.recommendation().compareTo(wanted) <= 0 && isNoFurther(one.moves(), chosen));
    }

    private static boolean isNoFurther(List<Move> some, List<Move> others) {
        for (int place = 0; place < some.size(); place++) {
            if (some.get(place).lever() != others.get(place).lever()
                    || some.get(place).step() > others.get(place).step()) {
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
