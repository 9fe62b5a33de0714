package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.tasking.Quantity;

/// Whether the figures of a day can be true at all, and whether what is said of its items fits together. What is only
/// strange is another matter.
///
/// @param today the last day that anything can have happened
record ProgressFigures(ProgressStandard standard, LocalDate today) {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_NEAR_MISSES = 100;

    List<Reason> check(ProgressReport report) {
        List<Reason> against = new ArrayList<>();
        for (Worked worked : report.work()) {
            String what = worked.kind().label() + ", " + worked.method().label().toLowerCase(Locale.ROOT) + " (m²)";
            against.addAll(within(what, worked.area().squareMetres(), 1, standard.mostM2()));
        }
        against.addAll(within("Minutes worked", report.minutesWorked(), 0, MINUTES_OF_A_DAY));
        for (Stoppage stoppage : report.stoppages()) {
            against.addAll(within("Minutes stopped", stoppage.minutes(), 1, MINUTES_OF_A_DAY));
        }
        against.addAll(within("Deminers on site", report.assets().deminers(), 0, standard.mostOnSite()));
        against.addAll(within("Animals on site", report.assets().dogs(), 0, standard.mostOnSite()));
        against.addAll(within("Machines on site", report.assets().machines(), 0, standard.mostOnSite()));
        against.addAll(within("Near misses", report.nearMisses(), 0, MOST_NEAR_MISSES));
        if (report.nearMisses() > 0 && report.remarks().isBlank()) {
            against.add(ProgressRefusal.NEAR_MISS_UNTOLD.because(report.day()));
        }
        report.quantities().stream()
                .filter(quantity -> quantity.amount().signum() == 0)
                .map(Quantity::label)
                .forEach(label -> against.add(ProgressRefusal.NO_AMOUNT.because(label)));
        int number = 0;
        for (FoundItem item : report.items()) {
            against.addAll(checkItem(++number, item, report.day()));
        }
        return against;
    }

    private List<Reason> checkItem(int number, FoundItem item, LocalDate found) {
        String what = "Item " + number;
        List<Reason> against = new ArrayList<>(within(what + ": quantity", item.quantity(), 1, standard.mostItems()));
        if (item.depthCm().isPresent()) {
            against.addAll(within(what + ": depth (cm)", item.depthCm().getAsInt(), 0, standard.deepestCm()));
        }
        standard.findModel(item.model())
                .filter(model -> model.category() != item.category())
                .ifPresent(model -> against.add(ProgressRefusal.MODEL_OF_ANOTHER_CATEGORY.because(
                        number,
                        item.category().label(),
                        model.name(),
                        model.category().label())));
        item.disposal().ifPresent(disposal -> against.addAll(checkDisposal(number, disposal, found)));
        return against;
    }

    private List<Reason> checkDisposal(int number, Disposal disposal, LocalDate found) {
        List<Reason> against = new ArrayList<>();
        if (disposal.on().isBefore(found)) {
            against.add(ProgressRefusal.DISPOSED_BEFORE_FOUND.because(number, disposal.on(), found));
        }
        if (disposal.on().isAfter(today)) {
            against.add(ProgressRefusal.DISPOSED_AHEAD.because(number, disposal.on(), today));
        }
        if (disposal.method() == DisposalMethod.LEFT && disposal.reason().isBlank()) {
            against.add(ProgressRefusal.LEFT_WITHOUT_REASON.because(number));
        }
        return against;
    }

    private static List<Reason> within(String what, long value, long least, long most) {
        return value >= least && value <= most
                ? List.of()
                : List.of(ProgressRefusal.NOT_BELIEVED.because(what, value, least, most));
    }
}
