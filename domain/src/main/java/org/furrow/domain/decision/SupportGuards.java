package org.furrow.domain.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The checks of what the caller stated: task orders, accreditations, inspections and nonconformities.
///
/// The day counts: an order, an accreditation or an inspection of another day does not help.
public record SupportGuards(Matter matter, Support support) {

    /// An order that names depth and method is issued by the day.
    public List<Reason> taskOrder() {
        boolean isIssued = support.taskOrders().stream()
                .filter(order -> !order.issued().isAfter(matter.day()))
                .anyMatch(
                        order -> order.depthCm().isPresent() && !order.method().isBlank());
        return isIssued
                ? List.of()
                : List.of(ChangeRefusal.NO_TASK_ORDER.because(matter.hazard(), matter.day(), orders()));
    }

    /// An order is live on the day.
    public List<Reason> liveTaskOrder() {
        boolean isLive = support.taskOrders().stream().anyMatch(order -> order.isLiveOn(matter.day()));
        return isLive
                ? List.of()
                : List.of(ChangeRefusal.NO_LIVE_TASK_ORDER.because(matter.hazard(), matter.day(), orders()));
    }

    /// Teams are named and each of them is accredited on the day.
    public List<Reason> accreditedTeam() {
        if (support.teams().isEmpty()) {
            return List.of(ChangeRefusal.NO_TEAM.because(matter.change(), matter.hazard()));
        }
        List<Reason> against = new ArrayList<>();
        for (Support.Team team : support.teams()) {
            if (!team.isAccreditedOn(matter.day())) {
                String periods = listed(team.accreditations(), "it has none");
                against.add(ChangeRefusal.NOT_ACCREDITED.because(team.name(), matter.hazard(), matter.day(), periods));
            }
        }
        return against;
    }

    /// The latest inspection until the day had this result.
    public List<Reason> inspection(boolean isAccepted) {
        String wanted = isAccepted ? "accepted" : "rejected";
        return support.inspections().stream()
                .filter(inspection -> !inspection.on().isAfter(matter.day()))
                .max(Comparator.comparing(Support.Inspection::on))
                .map(latest -> latest.isAccepted() == isAccepted
                        ? List.<Reason>of()
                        : List.of(ChangeRefusal.INSPECTION_SAYS_OTHERWISE.because(
                                latest.reference(),
                                latest.on(),
                                latest.isAccepted() ? "accepted" : "rejected",
                                matter.hazard(),
                                wanted)))
                .orElseGet(() -> List.of(ChangeRefusal.NO_INSPECTION.because(wanted, matter.hazard(), matter.day())));
    }

    /// No nonconformity that weighs this much is open.
    public List<Reason> noneOpen(boolean isCriticalOnly) {
        return support.nonconformities().stream()
                .filter(Support.Nonconformity::isOpen)
                .filter(found -> !isCriticalOnly || found.severity() == Support.Severity.CRITICAL)
                .map(found -> found.severity() == Support.Severity.CRITICAL
                        ? ChangeRefusal.OPEN_CRITICAL.because(matter.change(), matter.hazard(), found.reference())
                        : ChangeRefusal.OPEN_NONCONFORMITY.because(matter.change(), matter.hazard(), found.reference()))
                .toList();
    }

    private String orders() {
        return listed(support.taskOrders(), "there is none");
    }

    private static String listed(List<?> items, String none) {
        return items.isEmpty() ? none : items.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
