package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.journal.RecordId;

/// The formal recognition that somebody is able to do some kinds of work, for some time.
///
/// @param scope for which methods
/// @param from its first day
/// @param until the day it ends, excluded
/// @param certificate the number of the certificate; empty where nobody says
/// @param withdrawal when and why it was withdrawn before its end, absent where it was not
public record Accreditation(
        RecordId id,
        Holder holder,
        Set<Method> scope,
        LocalDate from,
        LocalDate until,
        String certificate,
        Optional<Withdrawal> withdrawal) {

    public Accreditation {
        EnumSet<Method> methods = EnumSet.noneOf(Method.class);
        methods.addAll(scope);
        scope = Collections.unmodifiableSet(methods);
    }

    /// That it was withdrawn.
    ///
    /// @param on the first day without it
    public record Withdrawal(LocalDate on, String reason) {}

    /// The day on which it really ends, excluded.
    public LocalDate end() {
        return withdrawal.map(Withdrawal::on).filter(on -> on.isBefore(until)).orElse(until);
    }

    /// Whether it holds on that day.
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end());
    }

    /// Whether it holds on that day for this method.
    public boolean covers(Method method, LocalDate day) {
        return scope.contains(method) && holdsOn(day);
    }

    /// The words for it in refusals, in English.
    String told() {
        String methods = scope.stream().map(Method::label).collect(Collectors.joining(", "));
        String early = withdrawal.map(each -> ", withdrawn: " + each.reason()).orElse("");
        return methods + " from " + from + " until " + end() + early;
    }
}
