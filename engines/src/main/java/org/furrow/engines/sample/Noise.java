package org.furrow.engines.sample;

import org.furrow.engines.chance.Chance;

/// Smooth random hills: gradient noise on a lattice, and its fractal sum.
final class Noise {

    private static final int SIZE = 256;

    private final double[] gradientX = new double[SIZE];
    private final double[] gradientY = new double[SIZE];
    private final int[] order = new int[2 * SIZE];

    Noise(Chance chance) {
        for (int i = 0; i < SIZE; i++) {
            double angle = chance.between(0, 2 * StrictMath.PI);
            gradientX[i] = StrictMath.cos(angle);
            gradientY[i] = StrictMath.sin(angle);
            order[i] = i;
        }
        for (int i = SIZE - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        System.arraycopy(order, 0, order, SIZE, SIZE);
    }

    /// Hills about one unit wide, between about -0.7 and 0.7.
    double at(double x, double y) {
        int column = (int) StrictMath.floor(x);
        int row = (int) StrictMath.floor(y);
        double dx = x - column;
        double dy = y - row;
        double south = mix(dot(column, row, dx, dy), dot(column + 1, row, dx - 1, dy), fade(dx));
        double north = mix(dot(column, row + 1, dx, dy - 1), dot(column + 1, row + 1, dx - 1, dy - 1), fade(dx));
        return mix(south, north, fade(dy));
    }

    /// Hills on hills: each octave half as wide and half as high.
    double fractal(double x, double y, int octaves) {
        double sum = 0;
        double height = 1;
        double scale = 1;
        for (int octave = 0; octave < octaves; octave++) {
            sum += height * at(x * scale + 17.3 * octave, y * scale - 9.1 * octave);
            height *= 0.5;
            scale *= 2.03;
        }
        return sum;
    }

    private double dot(int column, int row, double dx, double dy) {
        int at = order[order[column & (SIZE - 1)] + (row & (SIZE - 1))];
        return gradientX[at] * dx + gradientY[at] * dy;
    }

    private static double fade(double t) {
        return t * t * t * (t * (6 * t - 15) + 10);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
