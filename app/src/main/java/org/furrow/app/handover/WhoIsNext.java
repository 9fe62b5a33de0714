package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Approvers;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.RegisteredQuality;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Matter;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.decision.SupportGuards;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.store.Register;

/// Who has to do something next on the way of finished land to its users. Administrators are left out: they keep the
/// office.
public final class WhoIsNext {

    private final Furrow furrow;

    /// Looking into this register.
    public WhoIsNext(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Who may do what this is needed for.
    public List<Role> may(Permission permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.ADMINISTRATOR && role.may(permission))
                .toList();
    }

    /// Who accepts completion reports, as far as the national standard lets them approve it.
    public List<Role> deciders() {
        return approving(Permission.RELEASE, WorkStatus.COMPLETED, WorkStatus.INSPECTED);
    }

    /// Who issues certificates, as far as the national standard lets them approve it.
    public List<Role> issuers() {
        return approving(Permission.HAND_OVER, WorkStatus.INSPECTED, WorkStatus.HANDED_OVER);
    }

    /// Those who may and who approve this change of the work status; all who may where the standard knows no such
    /// change.
    private List<Role> approving(Permission permission, WorkStatus from, WorkStatus to) {
        List<Conditions> rules = furrow.standard().hazards().findRule(from, to).stream()
                .map(StatusRule::conditions)
                .toList();
        List<Role> may = may(permission);
        List<Role> both = new Approvers(furrow.standard())
                .of(rules).stream().filter(may::contains).toList();
        return both.isEmpty() ? may : both;
    }

    /// Whether land of the report waits for an inspection that accepts it.
    ///
    /// @param day until which inspections count
    public boolean lacksInspection(CompletionReport report, LocalDate day) {
        Register register = furrow.register(Permission.READ);
        Set<ReleaseKind> inspected = furrow.standard().handover().inspected();
        return report.profile().parts().stream()
                .filter(part -> inspected.contains(part.kind()))
                .map(ReleasedPart::hazard)
                .distinct()
                .anyMatch(hazard -> lacksInspection(register, report, hazard, day));
    }

    private static boolean lacksInspection(Register register, CompletionReport report, RecordId hazard, LocalDate day) {
        Edit edit = Edit.of(hazard, day, Signing.by(report.author()));
        Support support = new RegisteredQuality(register).of(edit).over(Support.NONE);
        Matter matter = new Matter(report.profile().told(), hazard.toString(), day);
        return !new SupportGuards(matter, support).inspection(true).isEmpty();
    }
}
