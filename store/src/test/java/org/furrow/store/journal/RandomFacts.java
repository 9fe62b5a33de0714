package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.evidence.About;
import org.furrow.domain.evidence.Content;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.FileName;
import org.furrow.domain.evidence.MediaType;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.evidence.Taken;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.journal.Source;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.TeamFact;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;

/// Facts of every kind with texts of every script, empty and missing values, and shapes on the grid of 1e-7 degrees.
final class RandomFacts {

    private static final double STEPS_PER_DEGREE = 1e7;
    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "línea\nnueva",
            "\"quoted\" \\ / \b\f\t\r",
            "مزرعة",
            "地雷 💥",
            "\u0001\u001f\u007f\u2028",
            "<é>");

    final Random random;

    RandomFacts(long seed) {
        random = new Random(seed);
    }

    /// One fact of each kind.
    List<Fact> oneOfEach() {
        List<Fact> facts = new ArrayList<>(oneOfEachRecord());
        facts.add(new DraftFact.Proposed(id(), change(), text(), support(), maybe(() -> hash())));
        facts.add(new DraftFact.Approved(text(), random.nextInt(1, 3)));
        facts.add(new DraftFact.Refused(List.of(new Objection(text(), text()), new Objection(text(), text()))));
        facts.add(new DraftFact.Withdrawn(text()));
        facts.add(document());
        facts.add(new DocumentFact.Withdrawn("why " + text()));
        facts.add(new TeamFact.Formed(team()));
        facts.add(new TeamFact.Changed(team(), text()));
        facts.add(new TeamFact.Disbanded(text()));
        facts.add(new PersonFact.Enrolled(new PersonProfile(text(), text())));
        facts.add(new PersonFact.Changed(new PersonProfile(text(), text()), text()));
        facts.add(new PersonFact.Left(text()));
        facts.add(new AccreditationFact.Granted(holder(), Set.copyOf(some(() -> any(Method.class))), day(), text()));
        facts.add(new AccreditationFact.Withdrawn(text()));
        facts.add(new MissionFact.Established(mission(), paper()));
        facts.add(new MissionFact.Revised(mission(), text()));
        facts.add(new MissionFact.MilestoneReached(any(Milestone.class), paper()));
        facts.add(new MissionFact.MilestoneTakenBack(any(Milestone.class), text()));
        facts.add(new MissionFact.FigureReported(text(), random.nextLong(1L << 50)));
        facts.addAll(tasks());
        facts.addAll(new RandomDays(this).oneOfEach());
        facts.addAll(new RandomAccidents(this).list());
        facts.addAll(new RandomHandover(this).list());
        facts.addAll(new RandomPlanning(random, this::text, this::id).oneOfEach());
        facts.addAll(new RandomQuality(random, this::text, this::id, this::footprint).oneOfEach());
        return facts;
    }

    private List<Fact> tasks() {
        return List.of(
                new TaskFact.Ordered(task()),
                new TaskFact.Changed(task(), text()),
                new TaskFact.Planned(new TaskPlan(some(this::id), day(), day(), text(), text(), text(), text())),
                new TaskFact.Started(text()),
                new TaskFact.Suspended(any(StopCause.class), text(), text(), maybe(this::footprint)),
                new TaskFact.Restarted(text(), text()),
                new TaskFact.Completed(text(), some(this::quantity)),
                new TaskFact.Accepted(text()),
                new TaskFact.SentBack(text()),
                new TaskFact.Withdrawn(text()));
    }

    private TaskProfile task() {
        return new TaskProfile(
                text(),
                any(TaskKind.class),
                text(),
                text(),
                some(this::id),
                some(this::id),
                maybe(this::position),
                Set.copyOf(some(() -> any(Method.class))),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(500)),
                maybe(this::day),
                maybe(this::day),
                new Dossier(text(), text(), text(), text(), text()),
                some(this::quantity),
                some(this::id));
    }

    Quantity quantity() {
        return new Quantity(text(), text(), new BigDecimal(random.nextInt(100_000)).movePointLeft(random.nextInt(5)));
    }

    private TeamProfile team() {
        return new TeamProfile(
                text(),
                any(TeamKind.class),
                text(),
                text(),
                some(() -> new Member(id(), any(MemberRole.class), day(), maybe(this::day))),
                some(() -> new Equipment(text(), random.nextInt(1, 99))),
                new WorkingCalendar(Set.copyOf(some(() -> any(DayOfWeek.class))), some(() -> absence(day()))));
    }

    private MissionProfile mission() {
        Map<Milestone, LocalDate> planned = new TreeMap<>();
        some(() -> any(Milestone.class)).forEach(each -> planned.put(each, day()));
        return new MissionProfile(
                text(),
                text(),
                text(),
                some(this::text),
                new MissionArea(some(this::text), maybe(this::footprint)),
                new MissionPeriod(day(), day()),
                planned,
                some(this::objective),
                some(this::id),
                some(() -> new Equipment(text(), random.nextInt(1, 99))),
                some(() -> new BudgetLine(
                        text(),
                        text(),
                        text(),
                        Currency.getInstance("EUR"),
                        BigDecimal.valueOf(random.nextInt(9999), 2))));
    }

    private Objective objective() {
        Measure measure = any(Measure.class);
        return new Objective(measure, measure == Measure.OTHER ? "w" + text() : "", random.nextLong(1, 1L << 50));
    }

    private MilestoneDocument paper() {
        return new MilestoneDocument(text(), maybe(this::id));
    }

    private Absence absence(LocalDate from) {
        return new Absence(from, from.plusDays(random.nextInt(1, 99)), text());
    }

    private Holder holder() {
        return switch (any(Level.class)) {
            case ORGANISATION -> new Holder.OfOrganisation(text());
            case TEAM -> new Holder.OfTeam(id());
            case PERSON -> new Holder.OfPerson(id());
        };
    }

    private DocumentFact document() {
        MediaType type = any(MediaType.class);
        About about = random.nextBoolean() ? new About.ARelease(id()) : new About.AnItem(day(), text());
        return new DocumentFact.Added(
                id(),
                random.nextInt(3) == 0 ? new About.TheHazard() : about,
                new Particulars("t" + text(), any(DocumentKind.class), text(), text()),
                any(Restriction.class),
                new Content(hash(), random.nextLong(1, 1L << 40), type, FileName.of(text(), type)),
                new Taken(
                        maybe(this::position),
                        maybe(() -> day().atTime(random.nextInt(24), random.nextInt(60), random.nextInt(60)))));
    }

    private ProposedChange change() {
        return switch (any(ProposedChange.Kind.class)) {
            case DESCRIPTION -> new ProposedChange.Described(description());
            case CLASSIFICATION -> new ProposedChange.Classified(any(Classification.class));
            case STATUS -> new ProposedChange.Moved(any(WorkStatus.class));
            case EVIDENCE -> new ProposedChange.Evidenced(evidence());
            case BOUNDARY -> new ProposedChange.Redrawn(extent());
            case EXTENSION -> new ProposedChange.Extended(extent());
            case RELEASE ->
                new ProposedChange.Released(
                        text(), any(ReleaseKind.class), extent(), depth(), text(), random.nextBoolean());
            case SPLIT -> new ProposedChange.SplitUp(some(() -> new ProposedChange.Part(text(), text(), extent())));
            case MERGE ->
                new ProposedChange.Merged(
                        some(() -> new ProposedChange.Other(id(), maybe(this::hash))), text(), text());
            case REOPEN -> new ProposedChange.Reopened(maybe(this::id), extent());
            case NEW_HAZARD ->
                new ProposedChange.NewHazard(description(), extent(), any(Classification.class), some(this::evidence));
        };
    }

    private Support support() {
        Map<Datum, String> told = new TreeMap<>();
        some(() -> any(Datum.class)).forEach(datum -> told.put(datum, text()));
        return new Support(
                maybe(() -> new Support.Cause(text(), day())),
                some(() -> new Support.TaskOrder(text(), day(), day(), day(), depth(), text())),
                some(() -> new Support.Team(text(), some(() -> new Support.Accreditation(day(), day())))),
                some(() -> new Support.Inspection(text(), day(), random.nextBoolean())),
                some(() -> new Support.Nonconformity(text(), any(Support.Severity.class), random.nextBoolean())),
                Set.copyOf(new HashSet<>(some(this::text))),
                told,
                random.nextBoolean() ? OptionalLong.of(random.nextLong(-1L << 40, 1L << 40)) : OptionalLong.empty());
    }

    OptionalInt depth() {
        return random.nextBoolean() ? OptionalInt.of(random.nextInt(300)) : OptionalInt.empty();
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(-9_000, 25_000));
    }

    private Hash hash() {
        byte[] digest = new byte[32];
        random.nextBytes(digest);
        return new Hash(HexFormat.of().formatHex(digest));
    }

    private List<Fact> oneOfEachRecord() {
        return List.of(
                recorded(),
                new HazardFact.EvidenceFound(evidence()),
                new HazardFact.Reclassified(any(Classification.class), text(), text()),
                new HazardFact.StatusChanged(any(WorkStatus.class), text(), text()),
                new HazardFact.Extended(extent(), text(), text()),
                new HazardFact.BoundaryCorrected(extent(), text(), text()),
                new HazardFact.DescriptionCorrected(description(), text(), text()),
                new HazardFact.Superseded(some(this::id), area(), text(), text()),
                new HazardFact.Reopened(extent(), text(), text()),
                release(),
                occurrence(),
                new PlaceRecorded(
                        any(PlaceRecorded.Kind.class), text(), text(), text(), sketch(), random.nextInt(9999)),
                new ImportFact.Begun(some(this::text), text(), text()),
                new ImportFact.RowHeld(source(), text()),
                new ImportFact.Finished(numbers(), numbers(), text()),
                new ImportFact.Undone(text()),
                new ImportFact.Decided(
                        id(), any(ImportFact.Decided.How.class), some(this::text), random.nextInt(9999), text()),
                new ImportFact.RowDismissed(id(), source(), text()),
                new ImportFact.RowTakenUp(id(), source(), text()));
    }

    private HazardFact recorded() {
        return new HazardFact.Recorded(
                description(),
                extent(),
                any(Classification.class),
                any(WorkStatus.class),
                some(this::evidence),
                some(this::id),
                maybe(this::source));
    }

    private ReleaseRecorded release() {
        return new ReleaseRecorded(
                id(),
                text(),
                any(ReleaseKind.class),
                extent(),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(300)) : OptionalInt.empty(),
                text(),
                text(),
                random.nextBoolean(),
                maybe(this::source));
    }

    private OccurrenceRecorded occurrence() {
        return new OccurrenceRecorded(
                any(OccurrenceRecorded.Kind.class),
                text(),
                text(),
                maybe(this::position),
                text(),
                random.nextInt(9),
                random.nextInt(9),
                random.nextInt(99),
                maybe(this::source));
    }

    private Description description() {
        Set<Contamination> kinds = EnumSet.of(any(Contamination.class));
        kinds.add(any(Contamination.class));
        return new Description("H-" + text(), text(), kinds, text(), text(), text(), text(), text());
    }

    private EvidenceItem evidence() {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-9_000, 25_000));
        return new EvidenceItem(text(), day, maybe(this::position), text(), text());
    }

    private Source source() {
        byte[] digest = new byte[32];
        random.nextBytes(digest);
        Map<String, String> values = new TreeMap<>();
        some(this::text).forEach(column -> values.put(column, text()));
        Hash fingerprint = new Hash(HexFormat.of().formatHex(digest));
        return new Source(text(), random.nextLong(1, 1L << 40), fingerprint, values, some(this::finding));
    }

    private RowFinding finding() {
        return new RowFinding(text(), text(), text(), text(), text(), text());
    }

    Extent extent() {
        return switch (random.nextInt(3)) {
            case 0 -> new Extent.Drawn(footprint());
            case 1 -> new Extent.Stated(area());
            default -> Extent.unknown();
        };
    }

    /// A box with a hole, and sometimes a second box.
    Footprint footprint() {
        double west = step(-24);
        double south = step(-36);
        List<Sketch.Part> parts = new ArrayList<>();
        parts.add(new Sketch.Part(List.of(box(west, south, 0.5), box(west + 0.125, south + 0.125, 0.25))));
        if (random.nextBoolean()) {
            parts.add(new Sketch.Part(List.of(box(west + 0.75, south, 0.25))));
        }
        return Footprint.of(new Sketch(Sketch.Kind.POLYGON, parts));
    }

    private Sketch sketch() {
        return switch (any(Sketch.Kind.class)) {
            case POINT -> Sketch.point(step(-24), step(-36));
            case LINE ->
                new Sketch(
                        Sketch.Kind.LINE,
                        List.of(new Sketch.Part(List.of(Ring.of(step(-24), step(-36), step(-23), step(-35))))));
            case POLYGON -> footprint().toSketch();
        };
    }

    private static Ring box(double west, double south, double side) {
        double w = onGrid(west);
        double s = onGrid(south);
        double e = onGrid(west + side);
        double n = onGrid(south + side);
        return Ring.of(w, s, e, s, e, n, w, n, w, s);
    }

    Position position() {
        return new Position(step(-24), step(-36));
    }

    private double step(int degrees) {
        return onGrid(degrees + random.nextDouble());
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    Area area() {
        return new Area(random.nextLong(1L << 50));
    }

    RecordId id() {
        return new RecordId(new UUID(random.nextLong(), random.nextLong()));
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size())) + TEXTS.get(random.nextInt(TEXTS.size()));
    }

    private Map<String, Long> numbers() {
        Map<String, Long> numbers = new TreeMap<>();
        some(this::text).forEach(name -> numbers.put(name, random.nextLong(1L << 50)));
        return numbers;
    }

    <T> List<T> some(Supplier<T> one) {
        List<T> some = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            some.add(one.get());
        }
        return some;
    }

    <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    <E extends Enum<E>> E any(Class<E> words) {
        List<E> all = List.copyOf(EnumSet.allOf(words));
        return all.get(random.nextInt(all.size()));
    }
}
