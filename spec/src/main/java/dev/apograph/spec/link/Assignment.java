package dev.apograph.spec.link;

import java.util.Arrays;

/**
 * The assignment problem: each row gets at most one column and each column at most one row, so that the sum of the
 * chosen values is the greatest possible (the Hungarian method with potentials). Equal sums are decided by the order of
 * rows and columns.
 */
final class Assignment {

    private final double[][] cost;
    private final int rows;
    private final int columns;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] values, int columnCount) {
        rows = values.length;
        columns = columnCount + rows;
        cost = new double[rows + 1][columns + 1];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columnCount; column++) {
                cost[row + 1][column + 1] = -values[row][column];
            }
        }
        rowPotential = new double[rows + 1];
        columnPotential = new double[columns + 1];
        rowOf = new int[columns + 1];
    }

    /**
     * For each row the column it gets, or -1.
     *
     * @param values how good each pair is; pairs that must not be chosen have 0
     * @param columnCount number of columns
     */
    static int[] best(double[][] values, int columnCount) {
        Assignment assignment = new Assignment(values, columnCount);
        for (int row = 1; row <= assignment.rows; row++) {
            assignment.assign(row);
        }
        int[] chosen = new int[assignment.rows];
        Arrays.fill(chosen, -1);
        for (int column = 1; column <= columnCount; column++) {
            int row = assignment.rowOf[column];
            if (row > 0 && values[row - 1][column - 1] > 0) {
                chosen[row - 1] = column - 1;
            }
        }
        return chosen;
    }

    /** Gives a row a column, moving others along the cheapest chain; column 0 stands for the row that is placed. */
    private void assign(int row) {
        int[] previous = new int[columns + 1];
        double[] distance = new double[columns + 1];
        boolean[] visited = new boolean[columns + 1];
        Arrays.fill(distance, Double.POSITIVE_INFINITY);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != 0) {
            visited[column] = true;
            int next = nearest(column, distance, previous, visited);
            shift(distance[next], distance, visited);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[previous[column]];
            column = previous[column];
        }
    }

    private int nearest(int from, double[] distance, int[] previous, boolean[] visited) {
        int row = rowOf[from];
        int next = 0;
        for (int column = 1; column <= columns; column++) {
            if (!visited[column]) {
                double reduced = cost[row][column] - rowPotential[row] - columnPotential[column];
                if (reduced < distance[column]) {
                    distance[column] = reduced;
                    previous[column] = from;
                }
                next = next == 0 || distance[column] < distance[next] ? column : next;
            }
        }
        return next;
    }

    private void shift(double delta, double[] distance, boolean[] visited) {
        for (int column = 0; column <= columns; column++) {
            if (visited[column]) {
                rowPotential[rowOf[column]] += delta;
                columnPotential[column] -= delta;
            } else {
                distance[column] -= delta;
            }
        }
    }
}
