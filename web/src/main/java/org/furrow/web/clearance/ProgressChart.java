package org.furrow.web.clearance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.app.clearance.TaskProgress;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.tasking.Task;
import org.furrow.web.shell.Figures;

/// Draws the ground of a task by day against the straight line from its first planned day to its last.
record ProgressChart(Figures figures) {

    private static final double WIDTH = 600;
    private static final double HEIGHT = 240;

    Optional<ProgressPart.Chart> draw(Task task, TaskProgress progress) {
        List<ProgressTotals.Day> days = progress.days();
        long most =
                Math.max(progress.planned().squareMetres(), progress.newArea().squareMetres());
        if (days.isEmpty() || most == 0) {
            return Optional.empty();
        }
        Optional<LocalDate> from = task.profile().first();
        Optional<LocalDate> until = task.profile().last();
        LocalDate first = from.filter(days.getFirst().day()::isAfter)
                .orElse(days.getFirst().day());
        LocalDate last = until.filter(days.getLast().day()::isBefore)
                .orElse(days.getLast().day());
        Frame frame = new Frame(first, Math.max(1, ChronoUnit.DAYS.between(first, last)), most);
        String plan =
                from.isPresent() && until.isPresent() && !progress.planned().isZero()
                        ? frame.point(from.orElseThrow(), 0) + " "
                                + frame.point(
                                        until.orElseThrow(), progress.planned().squareMetres())
                        : "";
        return Optional.of(new ProgressPart.Chart(
                frame.line(days), plan, figures.day(first), figures.day(last), figures.squareMetres(most)));
    }

    private record Frame(LocalDate first, long days, long most) {

        String line(List<ProgressTotals.Day> worked) {
            StringBuilder line = new StringBuilder(point(worked.getFirst().day(), 0));
            long sum = 0;
            for (ProgressTotals.Day day : worked) {
                sum += day.newM2();
                line.append(' ').append(point(day.day(), sum));
            }
            return line.toString();
        }

        String point(LocalDate day, long m2) {
            double x = WIDTH * ChronoUnit.DAYS.between(first, day) / days;
            double y = HEIGHT - HEIGHT * m2 / most;
            return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
        }
    }
}
