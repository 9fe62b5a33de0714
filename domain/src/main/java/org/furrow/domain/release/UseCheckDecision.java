package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;

/// Whether a check of how land is used after its handover can be recorded so. It moves no square metre.
///
/// @param today the last day that anything can have happened
public record UseCheckDecision(LocalDate today) {

    /// Whether it can be recorded.
    ///
    /// @param after what became of the land so far, absent where it is not in the hands of its users
    /// @param day of the visit
    public Decision decide(
            HandoverCertificate certificate, Optional<AfterHandover> after, UseCheck check, LocalDate day) {
        String told = certificate.profile().told();
        List<Reason> against = new ArrayList<>();
        if (after.isEmpty()) {
            against.add(HandoverRefusal.CHECK_NOT_WHILE.because(
                    told, certificate.status().label().toLowerCase(Locale.ROOT)));
        }
        after.ifPresent(land -> against.addAll(checkDay(told, land, day)));
        if (day.isAfter(today)) {
            against.add(HandoverRefusal.CHECK_AHEAD.because(told, day, today));
        }
        check.next()
                .filter(next -> !next.isAfter(day))
                .ifPresent(next -> against.add(HandoverRefusal.NEXT_CHECK_BEFORE.because(told, day, next)));
        against.addAll(checkContent(told, check));
        return Decision.of(against);
    }

    private static List<Reason> checkDay(String told, AfterHandover land, LocalDate day) {
        if (day.isBefore(land.handedOver())) {
            return List.of(HandoverRefusal.CHECK_BEFORE_HANDOVER.because(told, day, land.handedOver()));
        }
        return land
                .findLatest()
                .filter(latest -> day.isBefore(latest.day()))
                .map(latest -> HandoverRefusal.CHECK_BEFORE_LAST.because(told, day, latest.day()))
                .stream()
                .toList();
    }

    private static List<Reason> checkContent(String told, UseCheck check) {
        List<Reason> against = new ArrayList<>();
        need(told, !check.visitor().isBlank(), "who visited", against);
        need(told, !check.used().isSome() || !check.uses().isEmpty(), "what the land is used for", against);
        need(told, !check.used().isUnusedInPart() || !check.because().isEmpty(), "why it is not all used", against);
        need(
                told,
                check.asked().total() > 0 || !check.said().isBlank(),
                "how many people were asked, or why nobody was",
                against);
        boolean isUnusedUsed = !check.used().isSome() && (!check.uses().isEmpty() || check.households() > 0);
        boolean isUsedUnused =
                !check.used().isUnusedInPart() && !check.because().isEmpty();
        if (isUnusedUsed || isUsedUnused) {
            against.add(HandoverRefusal.CHECK_CONTRADICTS.because(
                    told,
                    check.used().label().toLowerCase(Locale.ROOT),
                    isUnusedUsed ? "who uses it or what for" : "why it is not"));
        }
        return against;
    }

    private static void need(String told, boolean isTold, String datum, List<Reason> against) {
        if (!isTold) {
            against.add(HandoverRefusal.CHECK_LACKS.because(told, datum));
        }
    }
}
