package dev.candour.screening;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** The moves of one lever, with the most that each of them can do for each goal. */
final class Pull {

    private final Lever lever;
    private final List<Move> moves = new ArrayList<>();
    private final List<int[]> gains = new ArrayList<>();
    private final List<BitSet[]> lifts = new ArrayList<>();
    private final int[] most;
    private final BitSet[] lifted;

    Pull(Lever lever, int goals) {
        this.lever = lever;
        this.most = new int[goals];
        this.lifted = new BitSet[goals];
        java.util.Arrays.setAll(lifted, any -> new BitSet());
    }

    void add(Move move, List<Goal> goals, Ceiling ceiling) {
        int[] gain = new int[goals.size()];
        BitSet[] lift = new BitSet[goals.size()];
        for (int goal = 0; goal < gain.length; goal++) {
            gain[goal] = ceiling.gain(move.patch(), goals.get(goal));
            lift[goal] = ceiling.lifts(move.patch(), goals.get(goal));
            most[goal] = Math.max(most[goal], gain[goal]);
            lifted[goal].or(lift[goal]);
        }
        moves.add(move);
        gains.add(gain);
        lifts.add(lift);
    }

    Lever lever() {
        return lever;
    }

    List<Move> moves() {
        return moves;
    }

    int gain(int step, int goal) {
        return gains.get(step)[goal];
    }

    /** The obstacles that the move may lift. */
    BitSet lift(int step, int goal) {
        return lifts.get(step)[goal];
    }

    /** The obstacles that any of its moves may lift. */
    BitSet lifts(int goal) {
        return lifted[goal];
    }

    /** What the best of its moves can do. */
    int most(int goal) {
        return most[goal];
    }
}
