package dev.candour.scoreboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void the_best_pairs_together_win_over_the_best_single_pair() {
        double[][] gain = {{0.9, 0.8}, {0.8, 0.1}};

        assertThat(Assignment.best(gain, 2, 0.0)).containsExactly(1, 0);
    }

    @Test
    void pairs_that_have_little_in_common_stay_apart() {
        assertThat(Assignment.best(new double[][] {{0.1}}, 1, 0.25)).containsExactly(-1);
        assertThat(Assignment.best(new double[][] {{}, {}}, 0, 0.25)).containsExactly(-1, -1);
        assertThat(Assignment.best(new double[][] {}, 3, 0.25)).isEmpty();
    }

    @RepeatedTest(30)
    void it_finds_as_much_as_trying_all_ways(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        double[][] gain = new double[1 + random.nextInt(5)][1 + random.nextInt(6)];
        for (double[] row : gain) {
            for (int column = 0; column < row.length; column++) {
                row[column] = random.nextInt(10) / 10.0;
            }
        }

        int[] columnOf = Assignment.best(gain, gain[0].length, 0.0);

        double sum = 0;
        for (int row = 0; row < gain.length; row++) {
            sum += columnOf[row] < 0 ? 0 : gain[row][columnOf[row]];
        }
        assertThat(sum).isCloseTo(mostBelow(gain, 0, 0), within(1e-9));
    }

    private static double mostBelow(double[][] gain, int row, int used) {
        if (row == gain.length) {
            return 0;
        }
        double most = mostBelow(gain, row + 1, used);
        for (int column = 0; column < gain[row].length; column++) {
            if ((used & 1 << column) == 0) {
                most = Math.max(most, gain[row][column] + mostBelow(gain, row + 1, used | 1 << column));
            }
        }
        return most;
    }
}
