package org.furrow.web.plans;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.app.planning.AskingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.Returns;
import org.furrow.web.shell.Select;

/// Makes the page of two plans beside each other.
record CompareView(PlansView shared) {

    private static final BigDecimal HECTARE = new BigDecimal(10_000);

    /// The plans that are compared, as far as there are such.
    /// @param changes what changes from one to the other, where both are there
    record Both(
            String oneId,
            Optional<OpenPlan> one,
            String otherId,
            Optional<OpenPlan> other,
            Optional<AskingPlans.Changes> changes) {}

    ComparePage page(List<PlanHead> ready, Both both) {
        boolean isWhole = both.one().isPresent() && both.other().isPresent();
        return new ComparePage(
                shared.shell(words().compare()),
                words(),
                choice("one", words().onePlan(), ready, both.oneId()),
                choice("other", words().otherPlan(), ready, both.otherId()),
                isWhole ? figures(both.one().orElseThrow(), both.other().orElseThrow()) : QuestionsPage.Table.NONE,
                isWhole ? quarters(both.one().orElseThrow(), both.other().orElseThrow()) : QuestionsPage.Table.NONE,
                both.changes().map(this::changed).orElse(""),
                both.changes().map(this::changes).orElse(QuestionsPage.Table.NONE));
    }

    private PlansWords words() {
        return shared.words();
    }

    private static Select choice(String name, String label, List<PlanHead> ready, String chosen) {
        return new Select(
                name,
                label,
                ready.stream()
                        .map(head -> new Select.Choice(
                                head.id(), head.name(), head.id().equals(chosen)))
                        .toList());
    }

    private QuestionsPage.Table figures(OpenPlan one, OpenPlan other) {
        Sums first = Sums.of(one);
        Sums second = Sums.of(other);
        return new QuestionsPage.Table(
                head(one, other, words().facts()),
                List.of(
                        row(
                                words().cost(),
                                shared.cost(one.plan().costs().objective()),
                                shared.cost(other.plan().costs().objective())),
                        row(words().gap(), shared.gap(one.head()), shared.gap(other.head())),
                        row(words().areas(), number(first.areas()), number(second.areas())),
                        row(words().hectares(), hectares(first.m2()), hectares(second.m2())),
                        row(words().people(), number(first.people()), number(second.people())),
                        row(words().roads(), number(first.roads()), number(second.roads())),
                        row(
                                words().undone(),
                                number(one.head().undone()),
                                number(other.head().undone()))));
    }

    private QuestionsPage.Table quarters(OpenPlan one, OpenPlan other) {
        Map<LocalDate, long[]> sums = new TreeMap<>();
        Returns.of(one.model(), one.plan())
                .quarters()
                .forEach(each -> sums.computeIfAbsent(each.first(), _ -> new long[2])[0] += each.m2());
        Returns.of(other.model(), other.plan())
                .quarters()
                .forEach(each -> sums.computeIfAbsent(each.first(), _ -> new long[2])[1] += each.m2());
        List<QuestionsPage.Row> rows = new ArrayList<>();
        long first = 0;
        long second = 0;
        for (Map.Entry<LocalDate, long[]> each : sums.entrySet()) {
            first += each.getValue()[0];
            second += each.getValue()[1];
            rows.add(new QuestionsPage.Row(
                    shared.quarter(each.getKey()),
                    List.of(hectares(first), hectares(second), signedHectares(second - first))));
        }
        return new QuestionsPage.Table(
                List.of(words().quarter(), one.head().name(), other.head().name(), words().difference()), rows);
    }

    private String changed(AskingPlans.Changes changes) {
        return words().changedTeams(number(changes.reassigned()), number(changes.redated()));
    }

    private QuestionsPage.Table changes(AskingPlans.Changes changes) {
        return new QuestionsPage.Table(
                List.of(words().work(), words().teamBefore(), words().teamNow(), words().daysLater()),
                changes.first().stream()
                        .map(moved -> new QuestionsPage.Row(
                                moved.work(),
                                List.of(
                                        moved.before(),
                                        moved.now(),
                                        (moved.daysLater() > 0 ? "+" : "") + number(moved.daysLater()))))
                        .toList());
    }

    private static List<String> head(OpenPlan one, OpenPlan other, String first) {
        return List.of(first, one.head().name(), other.head().name());
    }

    private static QuestionsPage.Row row(String name, String one, String other) {
        return new QuestionsPage.Row(name, List.of(one, other));
    }

    private String number(long number) {
        return shared.figures().number(number);
    }

    private String hectares(long m2) {
        return shared.decimal(BigDecimal.valueOf(m2).divide(HECTARE, 1, RoundingMode.HALF_EVEN));
    }

    private String signedHectares(long m2) {
        return (m2 > 0 ? "+" : "") + hectares(m2);
    }

    /// What comes back by a plan in all.
    private record Sums(long areas, long m2, long people, long roads) {

        static Sums of(OpenPlan plan) {
            List<Returns.Quarter> all = Returns.of(plan.model(), plan.plan()).quarters();
            return new Sums(
                    all.stream().mapToLong(Returns.Quarter::areas).sum(),
                    all.stream().mapToLong(Returns.Quarter::m2).sum(),
                    all.stream().mapToLong(Returns.Quarter::people).sum(),
                    all.stream().mapToLong(Returns.Quarter::roads).sum());
        }
    }
}
