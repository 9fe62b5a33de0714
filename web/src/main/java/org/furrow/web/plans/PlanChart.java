package org.furrow.web.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Returns;

/// Pictures of plans, 600 wide: how its cost fell while what no plan can cost less than rose, and what comes back by
/// quarter.
public final class PlanChart {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 180;
    private static final int WHOLE = 100;
    private static final double ROOM = 0.04;

    private PlanChart() {}

    /// Two lines over the share of the time that was used.
    ///
    /// @param cost the points of the line of the cost
    /// @param bound the points of the line of the bound; empty where nothing is known yet
    public record Curve(String cost, String bound) {}

    static Curve curve(PlanHead head) {
        List<PlanHead.Point> points = head.curve();
        long most = points.stream().mapToLong(PlanHead.Point::objective).max().orElse(1);
        long least = points.stream()
                .mapToLong(point -> point.bound() > 0 ? point.bound() : point.objective())
                .min()
                .orElse(0);
        Scale scale = new Scale(least - ROOM * (most - least), most + ROOM * (most - least));
        List<String> cost = new ArrayList<>();
        List<String> bound = new ArrayList<>();
        for (PlanHead.Point point : points) {
            cost.add(scale.point(point.percent(), point.objective()));
            if (point.bound() > 0) {
                bound.add(scale.point(point.percent(), point.bound()));
            }
        }
        return new Curve(String.join(" ", cost), String.join(" ", bound));
    }

    private record Scale(double least, double most) {
        String point(int percent, long value) {
            double high = most <= least ? 0 : (value - least) / (most - least);
            return String.format(Locale.ROOT, "%.1f,%.1f", WIDTH * percent / WHOLE, HEIGHT * (1 - high));
        }
    }

    /// A bar.
    ///
    /// @param words what it stands for, for who points at it
    public record Bar(String x, String y, String width, String height, String words) {}

    /// A bar for each quarter, as high as the land that comes back in it.
    ///
    /// @param words for each quarter
    static List<Bar> bars(List<Returns.Quarter> quarters, List<String> words) {
        long most = quarters.stream().mapToLong(Returns.Quarter::m2).max().orElse(0);
        double width = WIDTH / Math.max(1, quarters.size());
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < quarters.size(); at++) {
            double height = most == 0 ? 0 : (HEIGHT - 2) * quarters.get(at).m2() / most;
            bars.add(new Bar(
                    number(width * at + width * 0.1),
                    number(HEIGHT - height),
                    number(width * 0.8),
                    number(height),
                    words.get(at)));
        }
        return bars;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
