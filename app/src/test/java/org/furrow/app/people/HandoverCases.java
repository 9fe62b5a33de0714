package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.ActingOnHandover;
import org.furrow.app.handover.AddingSampleHandover;
import org.furrow.app.handover.CertifyingHandover;
import org.furrow.app.handover.CheckingLandUse;
import org.furrow.app.handover.DecidingCompletion;
import org.furrow.app.handover.HandingOver;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.PrefillingCompletion;
import org.furrow.app.handover.PrefillingFind;
import org.furrow.app.handover.PrefillingInspection;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.handover.ReportingCompletion;
import org.furrow.app.handover.ReportingFinds;
import org.furrow.app.handover.WhoIsNext;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.FindFact;
import org.furrow.domain.release.FindNotice;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.domain.release.Signature;
import org.furrow.domain.release.UseCheck;

/// The use cases of completion reports, certificates and finds on released ground, and who may do each.
final class HandoverCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> REPORTING = EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.ADMINISTRATOR);
    private static final Set<Role> DECIDING = EnumSet.of(Role.QUALITY_OFFICER, Role.APPROVER, Role.ADMINISTRATOR);
    private static final Set<Role> CERTIFYING = EnumSet.complementOf(EnumSet.of(Role.VIEWER, Role.VICTIM_OFFICER));
    private static final Set<Role> ISSUING = EnumSet.of(Role.APPROVER, Role.ADMINISTRATOR);
    private static final Set<Role> FINDING =
            EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);

    private HandoverCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        PermissionsTest.put(
                cases,
                "ReadingHandover read",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingHandover(register).read());
        PermissionsTest.put(
                cases,
                "ReadingHandover listReleases",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingHandover(register).listReleases(nobody));
        PermissionsTest.put(
                cases,
                "ReadingHandover nextNumber",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingHandover(register).nextNumber("CR"));
        PermissionsTest.put(
                cases,
                "ReadingHandover reportNumber",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingHandover(register).reportNumber(""));
        PermissionsTest.put(
                cases,
                "PrefillingCompletion",
                PermissionsTest.EVERYBODY,
                (register, _) -> new PrefillingCompletion(register));
        PermissionsTest.put(
                cases, "WhoIsNext", PermissionsTest.EVERYBODY, (register, _) -> new WhoIsNext(register).deciders());
        PermissionsTest.put(
                cases,
                "PrefillingInspection",
                PermissionsTest.EVERYBODY,
                (register, _) -> new PrefillingInspection(register).begin(Typed.nothing(), DAY));
        PermissionsTest.put(
                cases,
                "PrefillingFind",
                PermissionsTest.EVERYBODY,
                (register, _) -> new PrefillingFind(register).begin(Typed.nothing(), DAY));
        PermissionsTest.put(
                cases,
                "AddingSampleHandover",
                EnumSet.of(Role.ADMINISTRATOR),
                (register, _) -> new AddingSampleHandover(register).add());
        putReports(cases, nobody);
        putCertificates(cases, nobody);
        putFinds(cases, nobody);
        for (HandoverAct act : HandoverAct.values()) {
            PermissionsTest.put(
                    cases,
                    "ActingOnHandover " + act.code(),
                    EnumSet.copyOf(List.of(Role.values()).stream()
                            .filter(role -> role.may(act.permission()))
                            .toList()),
                    (register, _) ->
                            new ActingOnHandover(register, DAY).act(act, Optional.of(nobody), Typed.nothing()));
        }
    }

    private static void putReports(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        CompletionProfile profile = new CompletionProfile(
                "",
                nobody,
                "",
                DAY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                List.of(),
                LandUse.UNKNOWN,
                "");
        var verdict = new DecidingCompletion.Verdict(nobody, DAY, "", Optional.empty());
        PermissionsTest.put(
                cases,
                "ReportingCompletion draft",
                REPORTING,
                (register, _) -> new ReportingCompletion(register).draft(profile, DAY));
        PermissionsTest.put(
                cases,
                "ReportingCompletion change",
                REPORTING,
                (register, _) -> new ReportingCompletion(register).change(nobody, profile, Optional.empty(), DAY));
        PermissionsTest.put(
                cases,
                "ReportingCompletion submit",
                REPORTING,
                (register, _) -> new ReportingCompletion(register).submit(nobody, DAY, Optional.empty(), DAY));
        PermissionsTest.put(
                cases,
                "DecidingCompletion accept",
                DECIDING,
                (register, _) -> new DecidingCompletion(register).accept(verdict, DAY));
        PermissionsTest.put(
                cases,
                "DecidingCompletion sendBack",
                DECIDING,
                (register, _) -> new DecidingCompletion(register).sendBack(verdict, DAY));
    }

    private static void putCertificates(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        CertificateProfile profile =
                new CertificateProfile("", "", List.of(), "", "", List.of(), LandUse.UNKNOWN, Optional.empty(), "");
        PermissionsTest.put(
                cases,
                "CertifyingHandover draft",
                CERTIFYING,
                (register, _) -> new CertifyingHandover(register).draft(profile, DAY));
        PermissionsTest.put(
                cases,
                "CertifyingHandover change",
                CERTIFYING,
                (register, _) -> new CertifyingHandover(register).change(nobody, profile, Optional.empty(), DAY));
        PermissionsTest.put(
                cases,
                "CertifyingHandover sign",
                CERTIFYING,
                (register, _) -> new CertifyingHandover(register)
                        .sign(nobody, new Signature("", "", "", Optional.empty()), DAY, Optional.empty(), DAY));
        UseCheck check =
                new UseCheck(LandUsed.YES, Set.of(), Set.of(), 0, HeadCount.NOBODY, "", "", "", Optional.empty());
        PermissionsTest.put(
                cases,
                "CheckingLandUse",
                CERTIFYING,
                (register, _) -> new CheckingLandUse(register)
                        .check(new CheckingLandUse.Visit(nobody, DAY, check, Optional.empty()), DAY));
        PermissionsTest.put(
                cases,
                "HandingOver",
                ISSUING,
                (register, _) -> new HandingOver(register)
                        .issue(new HandingOver.Wanted(nobody, DAY, "", Optional.empty()), DAY));
    }

    private static void putFinds(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        PermissionsTest.put(
                cases,
                "ReportingFinds report",
                FINDING,
                (register, _) -> new ReportingFinds(register)
                        .report(
                                new FindNotice("", "", nobody, nobody, Optional.empty(), "", "", Optional.empty()),
                                DAY,
                                Extent.unknown(),
                                "",
                                DAY));
        PermissionsTest.put(
                cases,
                "ReportingFinds review",
                CERTIFYING,
                (register, _) -> new ReportingFinds(register)
                        .review(nobody, new FindFact.LookedAt(nobody, ReviewFinding.NOTHING, ""), DAY, DAY));
    }
}
