package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.quality.AddingSampleQuality;
import org.furrow.app.quality.DrawingSample;
import org.furrow.app.quality.HandlingNonconformities;
import org.furrow.app.quality.NotingLots;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.RecordingDraws;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Role;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.SampleOrder;
import org.furrow.domain.quality.SamplingStandard;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;

/// The use cases of visits, nonconformities and lots, and who may do each.
final class VisitCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> RECORDING = EnumSet.of(Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> HANDLING = EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final Set<Role> DECIDING = EnumSet.of(Role.QUALITY_OFFICER, Role.APPROVER, Role.ADMINISTRATOR);
    private static final VisitProfile VISIT = new VisitProfile(
            "",
            VisitKind.MONITORING,
            DAY,
            false,
            new Inspectors("", Optional.empty(), ""),
            new Inspected("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Effort.UNSAID,
            Optional.empty(),
            "",
            List.of(),
            "");
    private static final NonconformityProfile NONCONFORMITY =
            new NonconformityProfile("", Grade.MINOR, "", "", "", Optional.empty(), Optional.empty(), Optional.empty());

    private VisitCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        RecordingVisits.Meant meant = new RecordingVisits.Meant(nobody, "x", Optional.empty());
        PermissionsTest.put(
                cases,
                "ReadingQuality read",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingQuality(register).read());
        PermissionsTest.put(
                cases,
                "ReadingQuality history",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingQuality(register).history(nobody));
        PermissionsTest.put(
                cases, "RecordingVisits", RECORDING, (register, _) -> new RecordingVisits(register).record(VISIT, DAY));
        PermissionsTest.put(
                cases,
                "RecordingVisits correct",
                RECORDING,
                (register, _) -> new RecordingVisits(register).correct(meant, VISIT, DAY));
        PermissionsTest.put(
                cases,
                "RecordingVisits take back",
                RECORDING,
                (register, _) -> new RecordingVisits(register).takeBack(meant, DAY));
        PermissionsTest.put(
                cases,
                "HandlingNonconformities",
                RECORDING,
                (register, _) -> new HandlingNonconformities(register).raise(DAY, NONCONFORMITY, DAY));
        step(cases, nobody, HANDLING, new NonconformityFact.Acknowledged(""));
        step(cases, nobody, HANDLING, new NonconformityFact.CauseFound(""));
        step(cases, nobody, HANDLING, new NonconformityFact.ActionSet("", "", DAY));
        step(cases, nobody, RECORDING, new NonconformityFact.Verified(""));
        step(cases, nobody, RECORDING, new NonconformityFact.Closed(""));
        step(cases, nobody, RECORDING, new NonconformityFact.Reopened(""));
        step(cases, nobody, RECORDING, new NonconformityFact.Withdrawn(""));
        putSamples(cases, nobody);
    }

    private static void putSamples(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Footprint ground = Footprint.of(Sketch.polygon(0, 0, 0.001, 0, 0.001, 0.001, 0, 0.001, 0, 0));
        SampleOrder order = new SampleOrder(new SamplingStandard.Layout(1, 5, 0.5), 1, 1);
        DrawnSquares.Stratum none = new DrawnSquares.Stratum(0, 0, 0);
        DrawnSquares squares =
                new DrawnSquares(order, ground, none, none, List.of(), DrawnSquares.Shortfall.NOTHING_FITS);
        RecordedDraw recorded = new RecordedDraw(
                nobody, DAY, "ana", new Draw("S", "Green Fields", Optional.empty(), ground, order, 1, none, none));
        PermissionsTest.put(
                cases,
                "RecordingDraws",
                RECORDING,
                (register, _) -> new RecordingDraws(register)
                        .record(
                                new RecordingDraws.Wanted(new DrawingSample.Drawn(Optional.empty(), 1, squares), ""),
                                DAY));
        PermissionsTest.put(
                cases,
                "RecordingDraws again",
                PermissionsTest.EVERYBODY,
                (register, _) -> new RecordingDraws(register).again(recorded));
        PermissionsTest.put(
                cases,
                "NotingLots",
                DECIDING,
                (register, _) ->
                        new NotingLots(register).note(DAY, new LotNote("", Method.EOD, LotEvent.UNSTEADY, ""), DAY));
        PermissionsTest.put(
                cases,
                "AddingSampleQuality",
                EnumSet.of(Role.ADMINISTRATOR),
                (register, _) -> new AddingSampleQuality(register).add());
    }

    private static void step(
            Map<String, PermissionsTest.UseCase> cases, RecordId nobody, Set<Role> allowed, NonconformityFact fact) {
        PermissionsTest.put(
                cases,
                "HandlingNonconformities " + NonconformityStep.of(fact).code(),
                allowed,
                (register, _) -> new HandlingNonconformities(register)
                        .take(new HandlingNonconformities.Wanted(nobody, DAY, fact, Optional.empty()), DAY));
    }
}
