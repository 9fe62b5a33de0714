package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.app.clearance.AddingSampleAccidents;
import org.furrow.app.clearance.LookingIntoAccidents;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;

/// The use cases of accidents, and who may do each.
final class AccidentCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> REPORTING =
            EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> INVESTIGATING = EnumSet.of(Role.QUALITY_OFFICER, Role.APPROVER, Role.ADMINISTRATOR);
    private static final AccidentNotice NOTICE = new AccidentNotice(
            "",
            AccidentKind.INCIDENT,
            AccidentContext.DEMINING,
            "",
            Optional.empty(),
            DAY,
            Optional.empty(),
            OptionalInt.empty(),
            "",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            0,
            0,
            WorkStop.NOBODY);

    private AccidentCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        PermissionsTest.put(
                cases,
                "ReadingAccidents read",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingAccidents(register).read());
        PermissionsTest.put(
                cases,
                "ReadingAccidents history",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingAccidents(register).history(nobody));
        PermissionsTest.put(
                cases,
                "ReportingAccidents",
                REPORTING,
                (register, _) -> new ReportingAccidents(register).report(DAY, NOTICE, DAY));
        PermissionsTest.put(
                cases,
                "AddingSampleAccidents",
                EnumSet.of(Role.ADMINISTRATOR),
                (register, _) -> new AddingSampleAccidents(register).add());
        step(cases, nobody, REPORTING, new AccidentFact.Amended(NOTICE, ""));
        step(cases, nobody, REPORTING, new AccidentFact.PreliminaryReported(""));
        step(cases, nobody, REPORTING, new AccidentFact.ActionDone(1, ""));
        step(cases, nobody, INVESTIGATING, new AccidentFact.Investigated("", "", ""));
        step(cases, nobody, INVESTIGATING, new AccidentFact.ActionSet("", "", DAY));
        step(cases, nobody, INVESTIGATING, new AccidentFact.WorkResumed(""));
        step(cases, nobody, INVESTIGATING, new AccidentFact.Closed(""));
        step(cases, nobody, INVESTIGATING, new AccidentFact.Reopened(""));
    }

    private static void step(
            Map<String, PermissionsTest.UseCase> cases, RecordId nobody, Set<Role> allowed, AccidentFact fact) {
        PermissionsTest.put(
                cases,
                "LookingIntoAccidents " + AccidentStep.of(fact).code(),
                allowed,
                (register, _) -> new LookingIntoAccidents(register)
                        .take(new LookingIntoAccidents.Wanted(nobody, DAY, fact, Optional.empty()), DAY));
    }
}
