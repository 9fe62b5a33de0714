package org.furrow.app.people;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.mission.EnrollingPeople;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.TeamWish;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.WorkingCalendar;
import org.furrow.domain.people.Role;

/// The use cases of teams and accreditations, and who may do each.
final class TeamCases {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Set<Role> FORMERS =
            EnumSet.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
    private static final Set<Role> ACCREDITERS = EnumSet.of(Role.QUALITY_OFFICER, Role.APPROVER, Role.ADMINISTRATOR);
    private static final PersonProfile ANA = new PersonProfile("Ana", "Green Fields");
    private static final TeamWish WISH =
            new TeamWish("MCT-1", TeamKind.MANUAL, "Green Fields", "", List.of(), List.of(), WorkingCalendar.USUAL);

    private TeamCases() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Set<Role> all = EnumSet.allOf(Role.class);
        put(
                cases,
                EnumSet.of(Role.ADMINISTRATOR),
                "AddingSampleTeams",
                (register, _) -> new AddingSampleTeams(register).add());
        put(cases, all, "ReadingTeams read", (register, _) -> new ReadingTeams(register).read());
        put(cases, all, "ReadingTeams history", (register, _) -> new ReadingTeams(register).history(nobody));
        put(cases, all, "ReadingTeams expiring", (register, _) -> new ReadingTeams(register).listExpiring(DAY));
        put(
                cases,
                all,
                "ReadingTeams readiness",
                (register, _) -> new ReadingTeams(register).checkReadiness(nobody, Method.EOD, DAY));
        put(cases, FORMERS, "FormingTeams form", (register, _) -> new FormingTeams(register).form(DAY, WISH));
        put(
                cases,
                FORMERS,
                "FormingTeams change",
                (register, _) -> new FormingTeams(register).change(nobody, DAY, WISH, "", Optional.empty()));
        put(
                cases,
                FORMERS,
                "FormingTeams disband",
                (register, _) -> new FormingTeams(register).disband(nobody, DAY, ""));
        put(cases, FORMERS, "EnrollingPeople enrol", (register, _) -> new EnrollingPeople(register).enrol(DAY, ANA));
        put(
                cases,
                FORMERS,
                "EnrollingPeople change",
                (register, _) -> new EnrollingPeople(register).change(nobody, DAY, ANA, ""));
        put(
                cases,
                FORMERS,
                "EnrollingPeople leave",
                (register, _) -> new EnrollingPeople(register).leave(nobody, DAY, ""));
        put(
                cases,
                ACCREDITERS,
                "Accrediting grant",
                (register, _) -> new Accrediting(register)
                        .grant(
                                DAY,
                                List.of(new AccreditationFact.Granted(
                                        new Holder.OfOrganisation("Green Fields"),
                                        Set.of(Method.EOD),
                                        DAY.plusDays(9),
                                        ""))));
        put(
                cases,
                ACCREDITERS,
                "Accrediting withdraw",
                (register, _) -> new Accrediting(register).withdraw(nobody, DAY, "x"));
    }

    private static void put(
            Map<String, PermissionsTest.UseCase> cases, Set<Role> allowed, String name, PermissionsTest.Call call) {
        cases.put(name, new PermissionsTest.UseCase(allowed, call));
    }
}
