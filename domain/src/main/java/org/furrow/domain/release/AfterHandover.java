package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What became of the land of an issued certificate after its handover: when somebody has to look at how it is
/// used, and what those saw who did.
///
/// A certificate that stands in the place of another one goes on with its days and its checks: the land was handed over
/// when the first of them was issued.
///
/// @param certificate the one that holds now
/// @param handedOver the day on which the first was issued
/// @param checks in the order of their days
/// @param months after how many months somebody looks, the fewest first
public record AfterHandover(
        HandoverCertificate certificate, LocalDate handedOver, List<Checked> checks, List<Integer> months) {

    /// How many days before its day a check may come and still counts for it.
    public static final int EARLY_DAYS = 30;

    public AfterHandover {
        checks = checks.stream().sorted(Comparator.comparing(Checked::day)).toList();
        months = List.copyOf(months);
    }

    /// A check, and who entered it.
    public record Checked(LocalDate day, String by, UseCheck check) {}

    /// A day on which somebody has to look.
    ///
    /// @param months after how many months, absent where the last visit agreed on the day
    /// @param checked the check that answers it, absent while none does
    public record Due(LocalDate day, Optional<Integer> months, Optional<Checked> checked) {}

    /// What became of the land of a certificate; nothing where it is not issued, or replaced.
    ///
    /// @param before those in whose place it stands, the latest first
    public static Optional<AfterHandover> of(
            HandoverCertificate certificate, List<HandoverCertificate> before, HandoverStandard standard) {
        List<HandoverCertificate> all =
                Stream.concat(Stream.of(certificate), before.stream()).toList();
        return certificate.status() == CertificateStatus.ISSUED
                ? all.stream()
                        .flatMap(each -> each.findIssued().stream())
                        .min(LocalDate::compareTo)
                        .map(day -> new AfterHandover(
                                certificate,
                                day,
                                all.stream()
                                        .flatMap(each -> each.checks().stream())
                                        .toList(),
                                standard.useAfterMonths()))
                : Optional.empty();
    }

    /// The latest check.
    public Optional<Checked> findLatest() {
        return checks.isEmpty() ? Optional.empty() : Optional.of(checks.getLast());
    }

    /// Every day on which somebody has to look, the earliest first. One check answers all days that have come by then.
    public List<Due> dues() {
        Stream<Due> planned = months.stream().map(after -> {
            LocalDate day = handedOver.plusMonths(after);
            return new Due(day, Optional.of(after), findAnswer(day));
        });
        Stream<Due> agreed = findLatest().flatMap(latest -> latest.check().next()).stream()
                .map(day -> new Due(day, Optional.empty(), Optional.empty()));
        return Stream.concat(planned, agreed)
                .sorted(Comparator.comparing(Due::day))
                .toList();
    }

    private Optional<Checked> findAnswer(LocalDate day) {
        return checks.stream()
                .filter(each -> !each.day().isBefore(day.minusDays(EARLY_DAYS)))
                .findFirst();
    }

    /// The next day on which somebody has to look, absent where nobody has to any more.
    public Optional<LocalDate> nextDue() {
        return dues().stream()
                .filter(due -> due.checked().isEmpty())
                .map(Due::day)
                .findFirst();
    }

    /// Whether somebody has to look by that day, or may come early enough for a day that lies ahead.
    public boolean isToCheckOn(LocalDate today) {
        return nextDue()
                .filter(day -> !day.minusDays(EARLY_DAYS).isAfter(today))
                .isPresent();
    }

    /// Whether somebody should have looked before that day.
    public boolean isOverdueOn(LocalDate today) {
        return nextDue().filter(today::isAfter).isPresent();
    }
}
