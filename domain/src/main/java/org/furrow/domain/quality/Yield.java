package org.furrow.domain.quality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.furrow.domain.mission.Method;

/// What control of quality took in a year, of one organisation and method, and what it found.
///
/// @param squareMetres the ground that was inspected, in m²
/// @param cost what it cost, by the code of the currency; visits of which nobody says it are left out
/// @param defects in how many units of samples something was found
/// @param nonconformities how many were raised and not withdrawn
public record Yield(
        Group group,
        long visits,
        long squareMetres,
        BigDecimal hours,
        Map<String, BigDecimal> cost,
        long defects,
        long nonconformities) {

    public Yield {
        cost = Collections.unmodifiableMap(new TreeMap<>(cost));
    }

    /// What is counted together.
    ///
    /// @param method absent for visits about no one method
    public record Group(int year, String organisation, Optional<Method> method) {}

    /// The sums, the latest year first.
    public static List<Yield> of(List<Visit> visits, List<Nonconformity> nonconformities) {
        List<Visit> counted =
                visits.stream().filter(visit -> !visit.isTakenBack()).toList();
        List<Nonconformity> raised = nonconformities.stream()
                .filter(each -> each.status() != NonconformityStatus.WITHDRAWN)
                .toList();
        Comparator<Group> inOrder = Comparator.comparingInt(Group::year)
                .reversed()
                .thenComparing(Group::organisation)
                .thenComparingInt(group -> group.method().map(Method::ordinal).orElse(-1));
        return Stream.concat(counted.stream().map(Yield::group), raised.stream().map(each -> group(each, counted)))
                .distinct()
                .sorted(inOrder)
                .map(group -> sum(
                        group,
                        counted.stream()
                                .filter(visit -> group(visit).equals(group))
                                .toList(),
                        raised.stream()
                                .filter(each -> group(each, counted).equals(group))
                                .count()))
                .toList();
    }

    private static Group group(Visit visit) {
        return new Group(
                visit.profile().day().getYear(),
                visit.profile().of().organisation(),
                visit.profile().of().method());
    }

    /// A nonconformity counts where the visit does on which it was seen.
    private static Group group(Nonconformity nonconformity, List<Visit> visits) {
        return visits.stream()
                .filter(visit -> nonconformity.profile().visit().equals(Optional.of(visit.id())))
                .findFirst()
                .map(Yield::group)
                .orElseGet(() -> new Group(
                        nonconformity.progress().raised().getYear(),
                        nonconformity.profile().organisation(),
                        Optional.empty()));
    }

    private static Yield sum(Group group, List<Visit> visits, long nonconformities) {
        List<LotSample> samples = visits.stream()
                .flatMap(visit -> visit.profile().sample().stream())
                .toList();
        Map<String, BigDecimal> cost = new TreeMap<>();
        visits.stream()
                .flatMap(visit -> visit.profile().effort().cost().stream())
                .forEach(each -> cost.merge(each.currency().getCurrencyCode(), each.amount(), BigDecimal::add));
        return new Yield(
                group,
                visits.size(),
                samples.stream().mapToLong(LotSample::squareMetres).sum(),
                visits.stream().map(visit -> visit.profile().effort().hours()).reduce(BigDecimal.ZERO, BigDecimal::add),
                cost,
                samples.stream().mapToLong(LotSample::defects).sum(),
                nonconformities);
    }

    /// How much ground was inspected for each defect, in whole m²; absent where none was found.
    public OptionalLong squareMetresPerDefect() {
        return defects == 0 ? OptionalLong.empty() : OptionalLong.of(Math.round((double) squareMetres / defects));
    }

    /// What each defect cost to find, by the code of the currency; empty where none was found.
    public Map<String, BigDecimal> costPerDefect() {
        Map<String, BigDecimal> each = new TreeMap<>();
        if (defects > 0) {
            cost.forEach((code, amount) -> each.put(
                    code,
                    amount.divide(
                            BigDecimal.valueOf(defects),
                            Currency.getInstance(code).getDefaultFractionDigits(),
                            RoundingMode.HALF_UP)));
        }
        return each;
    }
}
