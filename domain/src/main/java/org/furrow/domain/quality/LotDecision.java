package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;

/// Whether something can be decided of the lots of an organisation and method: reduced inspection only where the rules
/// allow it, and accepted corrective action only while inspection is discontinued.
///
/// @param today the last day from which on it can count
public record LotDecision(List<LotHistory> histories, SwitchingRules rules, LocalDate today) {

    public LotDecision {
        histories = List.copyOf(histories);
    }

    /// Whether it can count from that day on.
    public Decision decide(LotNote note, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        if (note.organisation().isBlank()) {
            against.add(QualityRefusal.VISIT_LACKS.because("The note", "an organisation"));
        }
        if (note.reason().isBlank()) {
            against.add(QualityRefusal.VISIT_LACKS.because("The note", "a reason"));
        }
        if (day.isAfter(today)) {
            against.add(QualityRefusal.VISIT_AHEAD.because("The note", day, today));
        }
        Inspection then = then(note, day);
        boolean isPossible = switch (note.event()) {
            case REDUCTION_AGREED -> rules.isReductionOpen(then);
            case CORRECTED -> then.severity() == Severity.DISCONTINUED;
            case UNSTEADY, ACCEPTED, NOT_ACCEPTED -> true;
        };
        if (!isPossible) {
            against.add(QualityRefusal.CHANGES_NOTHING.because(
                    told(note.event()),
                    note.organisation(),
                    note.method().label().toLowerCase(Locale.ROOT),
                    then.severity().code(),
                    day));
        }
        return Decision.of(against);
    }

    /// How strictly lots are inspected after everything that happened by that day.
    private Inspection then(LotNote note, LocalDate day) {
        LotHistory.Whose whose = new LotHistory.Whose(note.organisation(), note.method());
        return histories.stream()
                .filter(each -> each.whose().equals(whose))
                .findFirst()
                .map(each -> each.before(day.plusDays(1), rules).now())
                .orElse(Inspection.BEGUN);
    }

    private static String told(LotEvent event) {
        return switch (event) {
            case REDUCTION_AGREED -> "An agreement to reduced inspection";
            case CORRECTED -> "Corrective action";
            case UNSTEADY -> "An interruption";
            case ACCEPTED, NOT_ACCEPTED -> "An inspection";
        };
    }
}
