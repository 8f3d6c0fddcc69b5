package dev.candour.scoreboard;

import java.util.Arrays;

/**
 * Pairs rows with columns so that the gains of the pairs add up to the most (the Hungarian method, with prices on rows
 * and columns). Index 0 of the arrays is a helper that stands outside.
 */
final class Assignment {

    private final double[][] gain;
    private final int size;
    private final double[] rowPrice;
    private final double[] columnPrice;
    private final int[] rowOf;
    private final int[] cameFrom;

    private Assignment(double[][] gain, int columns) {
        this.gain = gain;
        this.size = Math.max(gain.length, columns);
        this.rowPrice = new double[size + 1];
        this.columnPrice = new double[size + 1];
        this.rowOf = new int[size + 1];
        this.cameFrom = new int[size + 1];
    }

    /**
     * @param gain by row and column, none negative
     * @param least pairs that gain less stay unpaired
     * @return for each row its column, or -1
     */
    static int[] best(double[][] gain, int columns, double least) {
        Assignment assignment = new Assignment(gain, columns);
        for (int row = 1; row <= assignment.size; row++) {
            assignment.place(row);
        }
        int[] columnOf = new int[gain.length];
        Arrays.fill(columnOf, -1);
        for (int column = 0; column < columns; column++) {
            int row = assignment.rowOf[column + 1] - 1;
            if (row < gain.length && gain[row][column] >= least) {
                columnOf[row] = column;
            }
        }
        return columnOf;
    }

    private void place(int row) {
        rowOf[0] = row;
        int column = 0;
        double[] slack = new double[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        boolean[] visited = new boolean[size + 1];
        do {
            column = nearest(column, slack, visited);
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private int nearest(int from, double[] slack, boolean[] visited) {
        visited[from] = true;
        int row = rowOf[from];
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int column = 1; column <= size; column++) {
            if (visited[column]) {
                continue;
            }
            double cost = -gainAt(row, column) - rowPrice[row] - columnPrice[column];
            if (cost < slack[column]) {
                slack[column] = cost;
                cameFrom[column] = from;
            }
            if (slack[column] < least) {
                least = slack[column];
                nearest = column;
            }
        }
        reprice(least, slack, visited);
        return nearest;
    }

    private void reprice(double step, double[] slack, boolean[] visited) {
        for (int column = 0; column <= size; column++) {
            if (visited[column]) {
                rowPrice[rowOf[column]] += step;
                columnPrice[column] -= step;
            } else {
                slack[column] -= step;
            }
        }
    }

    private double gainAt(int row, int column) {
        return row <= gain.length && column <= gain[row - 1].length ? gain[row - 1][column - 1] : 0;
    }
}
