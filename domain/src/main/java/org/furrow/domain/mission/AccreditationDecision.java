package org.furrow.domain.mission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;

/// Whether an accreditation can be granted or withdrawn as somebody says.
public record AccreditationDecision(AccreditationStandard standard) {

    /// Whether it can be granted from that day on.
    ///
    /// @param holder what the holder is called
    public Decision decide(String holder, LocalDate from, AccreditationFact.Granted granted) {
        List<Reason> against = new ArrayList<>();
        if (granted.scope().isEmpty()) {
            against.add(MissionRefusal.NO_METHOD.because(holder));
        }
        if (!granted.until().isAfter(from)) {
            against.add(MissionRefusal.ENDS_BEFORE_IT_BEGINS.because(holder, from, granted.until()));
        }
        long days = ChronoUnit.DAYS.between(from, granted.until());
        if (days > standard.longestDays()) {
            against.add(MissionRefusal.GRANTED_TOO_LONG.because(holder, days, standard.longestDays()));
        }
        return Decision.of(against);
    }

    /// Whether it can be withdrawn from that day on.
    ///
    /// @param holder what the holder is called
    public static Decision decideWithdrawal(String holder, Accreditation accreditation, LocalDate on, String reason) {
        List<Reason> against = new ArrayList<>();
        accreditation
                .withdrawal()
                .ifPresent(before -> against.add(MissionRefusal.WITHDRAWN_ALREADY.because(holder, before.on())));
        if (!accreditation.holdsOn(on) && accreditation.withdrawal().isEmpty()) {
            against.add(MissionRefusal.NOT_HELD_THEN.because(holder, on, accreditation.from(), accreditation.until()));
        }
        if (reason.isBlank()) {
            against.add(MissionRefusal.WITHDRAWN_WITHOUT_REASON.because(holder));
        }
        return Decision.of(against);
    }
}
