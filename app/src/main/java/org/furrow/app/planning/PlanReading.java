package org.furrow.app.planning;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.ClosedSeason;
import org.furrow.domain.planning.Fund;
import org.furrow.domain.planning.PlanRefusal;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.SharedEquipment;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;

/// Reads what somebody typed about plans, rates and assumptions; the same fields in pages, API and command.
///
/// Seasons, equipment and funds are typed line by line, their parts with semicolons or tabs between them:
/// `district; 05-15; 09-30; monsoon`, `ambulance; 4; clearance`, `donor; district; 2027-01-01;
/// 500000`.
public final class PlanReading {

    private static final int LONGEST = 200;

    private final Typed typed;
    private final List<Reason> against = new ArrayList<>();

    private PlanReading(Typed typed) {
        this.typed = typed;
    }

    /// What was read, absent where something cannot be read.
    public record Read<T>(Optional<T> said, List<Reason> against) {
        public Read {
            against = List.copyOf(against);
        }
    }

    /// Reads the order of a plan: `name`, `from`, `years`, `rates`, `seconds`, `seed`, `near`. What is not said
    /// is as usual.
    public static Read<PlanOrder> order(Typed typed, LocalDate today) {
        PlanReading reading = new PlanReading(typed);
        LocalDate usualFrom = today.plusDays(1);
        LocalDate from = typed.text("from").isEmpty() ? usualFrom : reading.day("from");
        int years = reading.whole("years", PlanOrder.USUAL_YEARS, PlanOrder.MOST_YEARS, "years");
        int seconds = reading.whole("seconds", PlanOrder.USUAL_SECONDS, PlanOrder.MOST_SECONDS, "seconds");
        long seed = reading.seed();
        String name = typed.text("name", LONGEST);
        String rates = typed.text("rates", LONGEST);
        String near = typed.text("near", LONGEST);
        return reading.read(() -> new PlanOrder(
                name.isEmpty() ? Integer.toString(from.getYear()) : name,
                from,
                years,
                rates.isEmpty() ? RateTable.PROGRAMME : rates,
                seconds,
                seed,
                near.isEmpty() ? Optional.empty() : Optional.of(near)));
    }

    /// Reads a table of rates: `name`, and a number for each criterion by its code; those that are left out stay
    /// as they are.
    public static Read<RateTable> rates(Typed typed, Priorities priorities) {
        PlanReading reading = new PlanReading(typed);
        String name = typed.text("name", LONGEST);
        Optional<RateTable> same = priorities.find(name);
        RateTable known = same.orElseGet(priorities::programme);
        Map<Criterion, BigDecimal> rates = new EnumMap<>(Criterion.class);
        for (Criterion criterion : Criterion.values()) {
            String text = typed.text(criterion.code());
            if (text.isEmpty()) {
                rates.put(criterion, known.rate(criterion));
            } else {
                reading.rate(criterion, text).ifPresent(rate -> rates.put(criterion, rate));
            }
        }
        return reading.read(() -> new RateTable(same.map(RateTable::name).orElse(name), rates));
    }

    /// Reads assumptions: a whole number for each figure by its code, and lines of `seasons`, `equipment` and
    /// `funds`; what is left out stays as it is. A single `-` empties lines.
    public static Read<Assumptions> assumptions(Typed typed, Assumptions known) {
        PlanReading reading = new PlanReading(typed);
        Map<PlanningFigure, Long> figures = new EnumMap<>(PlanningFigure.class);
        for (PlanningFigure figure : PlanningFigure.values()) {
            figures.put(figure, reading.figure(figure, known.get(figure)));
        }
        List<ClosedSeason> seasons =
                reading.lines("seasons", known.seasons(), "Blue Hills; 05-15; 09-30; monsoon", PlanReading::season);
        List<SharedEquipment> equipment =
                reading.lines("equipment", known.equipment(), "ambulance; 4; clearance", PlanReading::equipment);
        List<Fund> funds =
                reading.lines("funds", known.funds(), "Donor; Blue Hills; 2027-01-01; 500000", PlanReading::fund);
        return reading.read(() -> new Assumptions(figures, seasons, equipment, funds));
    }

    private interface Building<T> {
        T build();
    }

    private <T> Read<T> read(Building<T> building) {
        return against.isEmpty()
                ? new Read<>(Optional.of(building.build()), List.of())
                : new Read<>(Optional.empty(), against);
    }

    private LocalDate day(String field) {
        try {
            return LocalDate.parse(typed.text(field));
        } catch (DateTimeException _) {
            against.add(PlanRefusal.LINE_NOT_UNDERSTOOD.because(shown(typed.text(field)), field, "2027-01-31"));
            return LocalDate.EPOCH;
        }
    }

    private int whole(String field, int usual, int most, String unit) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return usual;
        }
        if (text.matches("[0-9]{1,10}") && Long.parseLong(text) <= most) {
            return Integer.parseInt(text);
        }
        against.add(PlanRefusal.PLAN_TIME_NOT_POSSIBLE.because(shown(text), unit, most));
        return usual;
    }

    private long seed() {
        String text = typed.text("seed");
        if (text.isEmpty()) {
            return 1;
        }
        if (text.matches("[0-9]{1,10}") && Long.parseLong(text) <= Integer.MAX_VALUE) {
            return Long.parseLong(text);
        }
        against.add(PlanRefusal.LINE_NOT_UNDERSTOOD.because(shown(text), "seed", "1"));
        return 1;
    }

    private Optional<BigDecimal> rate(Criterion criterion, String text) {
        if (text.matches("[0-9]{1,7}([.][0-9]{1,3})?") && RateTable.isPossible(new BigDecimal(text))) {
            return Optional.of(new BigDecimal(text));
        }
        against.add(PlanRefusal.RATE_NOT_POSSIBLE.because(criterion.label(), shown(text)));
        return Optional.empty();
    }

    private long figure(PlanningFigure figure, long known) {
        String text = typed.text(figure.code());
        if (text.isEmpty()) {
            return known;
        }
        if (text.matches("[0-9]{1,12}") && figure.isPossible(Long.parseLong(text))) {
            return Long.parseLong(text);
        }
        against.add(PlanRefusal.FIGURE_NOT_POSSIBLE.because(
                figure.code(), shown(text), figure.least(), figure.most(), figure.unit()));
        return known;
    }

    private interface LineOf<T> {
        T of(List<String> parts);
    }

    private <T> List<T> lines(String field, List<T> known, String example, LineOf<T> reader) {
        String text = typed.text(field);
        if (text.isEmpty()) {
            return known;
        }
        List<T> read = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.isEmpty() || line.equals("-")) {
                continue;
            }
            try {
                read.add(reader.of(List.of(line.split("\\s*[;\t]\\s*", -1))));
            } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException _) {
                against.add(PlanRefusal.LINE_NOT_UNDERSTOOD.because(shown(line), field, example));
            }
        }
        return read;
    }

    private static String shown(String text) {
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }

    private static ClosedSeason season(List<String> parts) {
        return new ClosedSeason(
                parts.get(0),
                MonthDay.parse("--" + parts.get(1)),
                MonthDay.parse("--" + parts.get(2)),
                parts.size() > 3 ? parts.get(3) : "");
    }

    private static SharedEquipment equipment(List<String> parts) {
        return new SharedEquipment(
                parts.get(0),
                Integer.parseInt(parts.get(1)),
                WorkStep.find(parts.get(2)).orElseThrow(IllegalArgumentException::new));
    }

    private static Fund fund(List<String> parts) {
        return new Fund(parts.get(0), parts.get(1), LocalDate.parse(parts.get(2)), Long.parseLong(parts.get(3)));
    }

    /// Seasons as they are typed.
    public static String seasons(Assumptions assumptions) {
        return String.join(
                "\n",
                assumptions.seasons().stream()
                        .map(season -> String.join(
                                "; ",
                                season.district(),
                                season.from().toString().substring(2),
                                season.until().toString().substring(2),
                                season.reason()))
                        .toList());
    }

    /// Equipment as it is typed.
    public static String equipment(Assumptions assumptions) {
        return String.join(
                "\n",
                assumptions.equipment().stream()
                        .map(each -> each.name() + "; " + each.pieces() + "; "
                                + each.step().code())
                        .toList());
    }

    /// Funds as they are typed.
    public static String funds(Assumptions assumptions) {
        return String.join(
                "\n",
                assumptions.funds().stream()
                        .map(fund -> String.join(
                                "; ",
                                fund.donor(),
                                fund.district(),
                                fund.available().toString(),
                                Long.toString(fund.amount())))
                        .toList());
    }
}
