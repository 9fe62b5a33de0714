package org.furrow.app.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.furrow.app.Outcome;
import org.furrow.app.release.RecordingRelease;
import org.furrow.app.standard.ReadingStandard;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.domain.release.Posting;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.store.Register;

/// A programme in the open ocean with a register of its own and Furrow's default standard, for stories in tests.
public final class Programme implements AutoCloseable {

    /// The first day of every story.
    public static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private final Path folder;

    /// The register.
    public final Register register;

    /// The standard.
    public final NationalStandard standard = ReadingStandard.builtIn();

    /// A programme whose register stands in this folder.
    public Programme(Path folder) {
        this.folder = folder;
        register = Register.open(folder.resolve("x.gpkg"), Clock.systemUTC());
    }

    /// What Ann writes that many days after the first and Bea approves in this role.
    public Edit edit(RecordId hazard, int days, String role) {
        return Edit.of(hazard, DAY.plusDays(days), Signing.by("Ann").approvedBy("Bea", role))
                .because("as reported")
                .on(Support.NONE.causedBy("Report " + days, DAY.plusDays(days)));
    }

    /// An indication with a verbal report in it.
    public RecordId indication(String reference, Extent extent) {
        RecordId id = register.newId();
        Outcome outcome = new RecordingHazard(register, standard)
                .record(
                        edit(id, 0, ""),
                        new RecordingHazard.Sighting(
                                description(reference),
                                extent,
                                Classification.INDICATION,
                                List.of(item("verbal-report", 0, Optional.empty()))));
        assertRecorded(outcome);
        return id;
    }

    /// A suspected area, classified a day after it was reported.
    public RecordId suspected(String reference, Extent extent) {
        RecordId id = indication(reference, extent);
        assertRecorded(reclassify(id, 1, Classification.SUSPECTED));
        return id;
    }

    /// A hazard on which a team has worked since the tenth day.
    public RecordId workedOn(String reference, Extent extent) {
        RecordId id = suspected(reference, extent);
        assertRecorded(change(tasking(id, 5), WorkStatus.TASKED));
        assertRecorded(change(starting(id, 10), WorkStatus.WORKED_ON));
        return id;
    }

    /// Reclassifies with everything that the default asks for.
    public Outcome reclassify(RecordId id, int days, Classification to) {
        Edit edit = edit(id, days, "nmaa-operations");
        return new Reclassifying(register, standard)
                .reclassify(edit.on(edit.support().telling(Datum.RELIABILITY, "B 2")), to);
    }

    /// Changes the work status.
    public Outcome change(Edit edit, WorkStatus to) {
        return new ChangingStatus(register, standard).change(edit, to);
    }

    /// Everything that the default asks for to task a team.
    public Edit tasking(RecordId id, int days) {
        Edit edit = edit(id, days, "nmaa-operations");
        return edit.on(atWork(edit.support())
                .telling(Datum.DOSSIER, "dossier 1")
                .telling(Datum.INSURANCE, "policy 7")
                .telling(Datum.MEDICAL_PLAN, "plan 3"));
    }

    /// Everything that the default asks for to begin work.
    public Edit starting(RecordId id, int days) {
        Edit edit = edit(id, days, "operator");
        return edit.on(atWork(edit.support()).telling(Datum.START_POINT, "SP 1"));
    }

    /// A task order and an accredited team from the fifth day to the hundredth.
    public Support atWork(Support support) {
        LocalDate end = DAY.plusDays(101);
        return support.with(new Support.TaskOrder(
                        "T-1", DAY.plusDays(5), DAY.plusDays(5), end, OptionalInt.of(13), "manual"))
                .with(Support.Team.accredited("Team 1", DAY, end));
    }

    /// Releases land by the standard.
    public Outcome release(Edit edit, ReleaseKind kind, Extent extent) {
        Support support =
                edit.support().telling(Datum.COVERAGE, "all of it").telling(Datum.CRITERIA_MET, "no evidence found");
        return new RecordingRelease(register, standard)
                .record(
                        edit.on(support),
                        new RecordingRelease.Land("R-" + edit.day(), kind, extent, OptionalInt.of(13), "Op", false));
    }

    /// The hazard as it is now.
    public KnownHazard known(RecordId id) {
        return KnownHazard.find(register, id).orElseThrow();
    }

    /// The work status of the hazard now.
    public WorkStatus status(RecordId id) {
        return known(id).standing().hazard().status();
    }

    /// The sums of each line over all the hazards, those of zero left out.
    public Map<LedgerLine, Long> ledger(RecordId... hazards) {
        Map<LedgerLine, Long> sums = new TreeMap<>();
        for (RecordId id : hazards) {
            for (Posting posting : account(id).postings()) {
                sums.merge(posting.line(), posting.squareMetres(), Long::sum);
            }
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    /// What remains of all the hazards, in m².
    public long remaining(RecordId... hazards) {
        long sum = 0;
        for (RecordId id : hazards) {
            sum += account(id).remaining().squareMetres();
        }
        return sum;
    }

    private HazardAccount account(RecordId id) {
        return HazardAccount.of(
                known(id).revisions().stream().map(DatedFact::of).toList());
    }

    /// Asserts that a change was written.
    public static List<Revision> assertRecorded(Outcome outcome) {
        assertThat(outcome.reasons()).isEmpty();
        return ((Outcome.Recorded) outcome).revisions();
    }

    /// The codes of the reasons of a refusal.
    public static List<String> codes(Outcome outcome) {
        return outcome.reasons().stream().map(Reason::code).toList();
    }

    /// Asserts that the stored state is what the journal derives again, and that the ledger balances.
    public void assertWhole() {
        assertThat(register.rebuild(folder).differences()).isEmpty();
        long closing = register.read(session -> session.number("""
                SELECT sum(CASE WHEN line IN ('cancelled', 'reduced', 'cleared') THEN -square_metres
                  WHEN line IN ('overlap', 'rework', 'outsideBoundary') THEN 0 ELSE square_metres END)
                FROM ledger_posting WHERE known_until IS NULL"""));
        long remaining = register.read(session -> session.number("SELECT sum(remaining_m2) FROM hazards"));
        assertThat(closing).isEqualTo(remaining);
    }

    @Override
    public void close() {
        register.close();
    }

    /// A description that names the contamination.
    public static Description description(String reference) {
        return new Description(reference, "", Set.of(Contamination.AP_MINES), "", "", "", "Op", "");
    }

    /// Evidence of that kind.
    public static EvidenceItem item(String kind, int days, Optional<Position> where) {
        return new EvidenceItem(kind, DAY.plusDays(days), where, "farmer", "");
    }

    /// A place at that many steps east and north.
    public static Position at(double east, double north) {
        return new Position(-24 + east * 0.0001, -36 + north * 0.0001);
    }

    /// The extent of a box in steps of 0.0001 degrees at 36° S 24° W.
    public static Extent box(int west, int south, int east, int north) {
        double w = -24 + west * 0.0001;
        double e = -24 + east * 0.0001;
        double s = -36 + south * 0.0001;
        double n = -36 + north * 0.0001;
        return new Extent.Drawn(Footprint.of(Sketch.polygon(w, s, e, s, e, n, w, n, w, s)));
    }
}
