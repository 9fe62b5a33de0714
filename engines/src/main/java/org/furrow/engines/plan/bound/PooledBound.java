package org.furrow.engines.plan.bound;

import java.util.Comparator;
import java.util.List;

/// As if each team of a stage were the quickest one for every task and all worked every day (Eastman, Even & Isaacs
/// 1964): `Z1/m + (m−1)/(2m) · Σ w·p`, Z1 being the best one team could do alone.
record PooledBound(Stage stage, Earliest earliest) {

    private record Piece(double weight, int days) {}

    double value() {
        double sum = 0;
        int begin = Integer.MAX_VALUE;
        for (int i = 0; i < stage.teamCount(); i++) {
            begin = Math.min(begin, stage.tables().staffing().available(stage.team(i)));
        }
        double halves = 0;
        for (Stage.Job job : stage.jobs()) {
            if (job.isEven()) {
                sum += job.cost(begin);
                halves += job.weight() * earliest.shortest(job.task());
            } else {
                sum += job.cost(earliest.finish(job.task()));
            }
        }
        double teams = stage.teamCount();
        return sum + alone() / teams + (teams - 1) / (2 * teams) * halves;
    }

    private double alone() {
        List<Piece> pieces = stage.jobs().stream()
                .filter(Stage.Job::isEven)
                .map(job -> new Piece(job.weight(), earliest.shortest(job.task())))
                .sorted(Comparator.comparingDouble(piece -> piece.days() / piece.weight()))
                .toList();
        double sum = 0;
        double day = 0;
        for (Piece piece : pieces) {
            day += piece.days();
            sum += piece.weight() * day;
        }
        return sum;
    }
}
