package org.furrow.app.mission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDecision;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;

/// Reads what somebody typed about a mission, its milestones and its figures.
///
/// Lists are typed line by line: partners, districts and teams by name; `measure; target` for objectives, with a third
/// part that says what is meant where the measure is `other`; `label; number` for equipment; `label; organisation;
/// donor; currency; amount` for the budget. The planned day of each milestone has a field of its own, such as
/// `planned-deployed`.
public final class MissionReading {

    /// Before the name of a milestone, the field of its planned day.
    public static final String PLANNED = "planned-";

    private static final long LARGEST = 1_000_000_000_000L;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final FieldReading fields;
    private final LocalDate today;
    private final MeasureWords measures;

    private MissionReading(Typed typed, LocalDate today, MeasureWords measures) {
        fields = new FieldReading(typed, today);
        this.today = today;
        this.measures = measures;
    }

    /// The words for measures in which lists of objectives are written. The codes are understood besides.
    public interface MeasureWords {

        /// The codes themselves.
        MeasureWords CODES = Measure::code;

        /// The word for a measure.
        String of(Measure measure);

        /// The measure that a word means.
        private Optional<Measure> find(String word) {
            return Arrays.stream(Measure.values())
                    .filter(measure -> of(measure).equalsIgnoreCase(word))
                    .findFirst()
                    .or(() -> Measure.find(word.toLowerCase(Locale.ROOT).replace(' ', '-')));
        }
    }

    /// A mission, the day on which it is so, and the document that says so.
    public record Said(LocalDate day, MissionWish wish, MilestoneDocument document) {}

    /// Reads a mission.
    public static TeamReading.Read<Said> mission(Typed typed, LocalDate today, MeasureWords measures) {
        return new MissionReading(typed, today, measures).mission();
    }

    /// Reads which milestone was reached, when, and by which document: `milestone`, `day`, `reference`, `document`.
    public static TeamReading.Read<MilestoneDecision.Claim> claim(Typed typed, LocalDate today) {
        MissionReading reading = new MissionReading(typed, today, MeasureWords.CODES);
        Optional<Milestone> milestone = reading.fields.choice("milestone", Milestone::find);
        LocalDate day = reading.dayOrToday();
        MilestoneDocument document = reading.document();
        return reading.read(() -> new MilestoneDecision.Claim(milestone.orElseThrow(), day, document));
    }

    /// Reads a figure that somebody reports: `objective`, `amount`, `day`.
    public static TeamReading.Read<Mission.Report> report(Typed typed, LocalDate today) {
        MissionReading reading = new MissionReading(typed, today, MeasureWords.CODES);
        String objective = reading.fields.needed("objective");
        reading.fields.needed("amount");
        Optional<Long> amount = reading.fields.number("amount", LARGEST);
        LocalDate day = reading.dayOrToday();
        return reading.read(() -> new Mission.Report(objective, day, amount.orElseThrow()));
    }

    private TeamReading.Read<Said> mission() {
        LocalDate day = dayOrToday();
        String name = fields.needed("name");
        String mandate = fields.longText("mandate");
        String lead = fields.needed("lead");
        List<String> partners = LineReading.lines(fields, "partners", LineReading::name);
        MissionArea area = new MissionArea(LineReading.lines(fields, "districts", LineReading::name), drawn());
        Optional<LocalDate> first = fields.day("first");
        Optional<LocalDate> last = fields.day("last");
        Map<Milestone, LocalDate> planned = planned();
        List<Objective> objectives = LineReading.lines(fields, "objectives", this::objective);
        List<String> teams = LineReading.lines(fields, "teams", LineReading::name);
        List<Equipment> equipment = LineReading.lines(fields, "equipment", LineReading::equipment);
        List<BudgetLine> budget = LineReading.lines(fields, "budget", MissionReading::line);
        MilestoneDocument document = document();
        return read(() -> new Said(
                day,
                new MissionWish(
                        name,
                        mandate,
                        lead,
                        partners,
                        area,
                        new MissionPeriod(first.orElseThrow(), last.orElseThrow()),
                        planned,
                        objectives,
                        teams,
                        equipment,
                        budget),
                document));
    }

    private <T> TeamReading.Read<T> read(Supplier<T> building) {
        return fields.faults().isEmpty()
                ? new TeamReading.Read<>(Optional.of(building.get()), List.of())
                : new TeamReading.Read<>(Optional.empty(), fields.faults());
    }

    private LocalDate dayOrToday() {
        return fields.maybeDay("day").orElse(today);
    }

    private Optional<Footprint> drawn() {
        return fields.typed().text("area").isEmpty() ? Optional.empty() : fields.boundary("area");
    }

    private Map<Milestone, LocalDate> planned() {
        Map<Milestone, LocalDate> planned = new EnumMap<>(Milestone.class);
        for (Milestone each : Milestone.values()) {
            fields.maybeDay(PLANNED + each.code()).ifPresent(day -> planned.put(each, day));
        }
        return planned;
    }

    private Optional<Objective> objective(List<String> parts) {
        Optional<Measure> measure = measures.find(parts.getFirst());
        String target = parts.size() > 1 ? parts.get(1).replaceAll("[\\s\u00a0\u202f]", "") : "";
        String words = parts.size() > 2 ? parts.get(2) : "";
        boolean hasWords = !words.isEmpty() && words.length() <= FieldReading.LONGEST_LINE;
        boolean isRead = parts.size() <= 3
                && target.matches("[1-9][0-9]{0,11}")
                && measure.filter(each -> (each == Measure.OTHER) == hasWords).isPresent();
        return isRead
                ? Optional.of(new Objective(measure.orElseThrow(), words, Long.parseLong(target)))
                : Optional.empty();
    }

    private static Optional<BudgetLine> line(List<String> parts) {
        if (parts.size() != 5 || parts.get(0).isEmpty() || parts.get(1).isEmpty()) {
            return Optional.empty();
        }
        Optional<Currency> currency = BudgetLine.findCurrency(parts.get(3).toUpperCase(Locale.ROOT));
        Optional<BigDecimal> amount =
                currency.flatMap(each -> BudgetLine.findAmount(parts.get(4).replace(" ", ""), each));
        return amount.map(
                each -> new BudgetLine(parts.get(0), parts.get(1), parts.get(2), currency.orElseThrow(), each));
    }

    /// The register's own document may be named by its id or by the address of its page.
    private MilestoneDocument document() {
        String reference = fields.shortText("reference");
        String named = fields.shortText("document");
        Matcher matcher = ID.matcher(named);
        Optional<RecordId> id = matcher.find() ? RecordId.find(matcher.group()) : Optional.empty();
        if (!named.isEmpty() && id.isEmpty()) {
            fields.note("document", FormFault.Kind.NOT_A_CHOICE, named);
        }
        return new MilestoneDocument(reference, id);
    }

    /// A mission as somebody would type it. Teams that the reader does not see are left out.
    public static Typed write(MissionProfile profile, Roster roster, MeasureWords measures) {
        Typed typed = Typed.nothing()
                .with("name", profile.name())
                .with("mandate", profile.mandate())
                .with("lead", profile.lead())
                .with("partners", String.join("\n", profile.partners()))
                .with("districts", String.join("\n", profile.area().districts()))
                .with("area", profile.area().drawn().map(BoundaryText::write).orElse(""))
                .with("first", profile.period().first().toString())
                .with("last", profile.period().last().toString())
                .with(
                        "objectives",
                        lines(profile.objectives().stream()
                                .map(each -> write(each, measures))
                                .toList()))
                .with("teams", lines(seen(profile, roster)))
                .with(
                        "equipment",
                        lines(profile.equipment().stream()
                                .map(each -> each.label() + "; " + each.count())
                                .toList()))
                .with(
                        "budget",
                        lines(profile.budget().stream()
                                .map(MissionReading::write)
                                .toList()));
        for (Map.Entry<Milestone, LocalDate> each : profile.planned().entrySet()) {
            typed = typed.with(PLANNED + each.getKey().code(), each.getValue().toString());
        }
        return typed;
    }

    private static List<String> seen(MissionProfile profile, Roster roster) {
        return profile.teams().stream()
                .filter(each -> roster.findTeam(each).isPresent())
                .map(each -> roster.name(new Holder.OfTeam(each)))
                .toList();
    }

    private static String write(Objective objective, MeasureWords measures) {
        return measures.of(objective.measure()) + "; " + objective.target()
                + (objective.words().isEmpty() ? "" : "; " + objective.words());
    }

    private static String write(BudgetLine line) {
        return String.join(
                "; ",
                line.label(),
                line.organisation(),
                line.donor(),
                line.currency().getCurrencyCode(),
                line.amount().toPlainString());
    }

    private static String lines(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
