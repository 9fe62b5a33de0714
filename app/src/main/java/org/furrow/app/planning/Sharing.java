package org.furrow.app.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.SharedEquipment;
import org.furrow.engines.plan.Equipment;
import org.furrow.engines.plan.Fund;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

/// What works share: equipment of which there are few pieces, and the money of donors, in thousands.
///
/// A donor's line that names a district pays for the work there; a line without one pays for all work that no
/// other line pays for. Work for which nobody has put money aside is no matter of money.
final class Sharing {

    private static final long THOUSAND = 1_000;

    private final Snapshot snapshot;
    private final Map<String, String> donorOfDistrict = new LinkedHashMap<>();
    private final Map<String, List<Fund.Amount>> amounts = new LinkedHashMap<>();

    Sharing(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (org.furrow.domain.planning.Fund line : snapshot.assumptions().funds()) {
            long day =
                    Math.clamp(line.available().toEpochDay() - snapshot.from().toEpochDay(), 0, snapshot.horizonDays());
            donorOfDistrict.putIfAbsent(line.district(), line.donor());
            amounts.computeIfAbsent(line.donor(), _ -> new ArrayList<>())
                    .add(new Fund.Amount((int) day, line.amount() / THOUSAND));
        }
    }

    /// The task with what it needs and who pays for it.
    Task share(Task task, Work work) {
        Task.Use[] uses = snapshot.assumptions().equipment().stream()
                .filter(each -> each.step() == work.step())
                .map(SharedEquipment::name)
                .distinct()
                .map(name -> new Task.Use(name, 1))
                .toArray(Task.Use[]::new);
        Task shared = uses.length == 0 ? task : task.using(uses);
        return donor(work).map(donor -> shared.paidBy(donor, 0)).orElse(shared);
    }

    private Optional<String> donor(Work work) {
        return work.area()
                .flatMap(area -> Optional.ofNullable(donorOfDistrict.get(area.district())))
                .or(() -> Optional.ofNullable(donorOfDistrict.get("")));
    }

    /// The teams with what they cost on a working day; nothing where money is no matter.
    List<Team> paid(List<Team> teams) {
        long cost = snapshot.assumptions().get(PlanningFigure.TEAM_DAY_COST);
        return amounts.isEmpty()
                ? teams
                : teams.stream()
                        .map(team -> team.costing(Math.ceilDiv(cost, THOUSAND)))
                        .toList();
    }

    List<Equipment> equipment() {
        Map<String, Integer> pieces = new LinkedHashMap<>();
        snapshot.assumptions().equipment().forEach(each -> pieces.merge(each.name(), each.pieces(), Math::max));
        List<Equipment> equipment = new ArrayList<>();
        pieces.forEach((name, count) -> equipment.add(Equipment.of(name, count)));
        return equipment;
    }

    List<Fund> funds() {
        long price = snapshot.assumptions().get(PlanningFigure.MONEY_AHEAD);
        List<Fund> funds = new ArrayList<>();
        amounts.forEach((donor, lines) -> funds.add(new Fund(donor, lines, price)));
        return funds;
    }
}
