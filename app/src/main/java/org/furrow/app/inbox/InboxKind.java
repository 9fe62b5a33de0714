package org.furrow.app.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;

/// One kind of thing that waits for somebody, named by what is to be done.
///
/// Those who may do it are told, and nobody else: what one cannot act on would only hide what one can.
public enum InboxKind {
    ACCIDENTS_TO_REPORT(Permission.REPORT_ACCIDENTS),
    ACCIDENTS_TO_INVESTIGATE(Permission.INVESTIGATE_ACCIDENTS),
    ACCIDENTS_TO_CLOSE(Permission.INVESTIGATE_ACCIDENTS),
    ACTIONS_TO_DO(Permission.REPORT_ACCIDENTS),
    NONCONFORMITIES_TO_ACT(Permission.HANDLE_NONCONFORMITIES),
    NONCONFORMITIES_TO_VERIFY(Permission.RECORD_VISITS),
    NONCONFORMITIES_TO_CLOSE(Permission.RECORD_VISITS),
    CHANGES_TO_DECIDE(Permission.APPROVE),
    CHANGES_TO_MEND(Permission.RECORD),
    LAND_TO_REPORT(Permission.REPORT_COMPLETION),
    REPORTS_TO_HAND_IN(Permission.REPORT_COMPLETION),
    REPORTS_TO_DECIDE(Permission.ACCEPT_TASKS),
    LAND_TO_CERTIFY(Permission.CERTIFY),
    CERTIFICATES_TO_SIGN(Permission.CERTIFY),
    CERTIFICATES_TO_ISSUE(Permission.HAND_OVER),
    FINDS_TO_TELL(Permission.RECORD),
    RELEASES_TO_REVIEW(Permission.CERTIFY),
    LAND_USE_TO_CHECK(Permission.CERTIFY),
    TASKS_TO_ACCEPT(Permission.ACCEPT_TASKS),
    TASKS_TO_PLAN(Permission.RUN_TASKS),
    TASKS_TO_START(Permission.RUN_TASKS),
    TASKS_TO_RESTART(Permission.RUN_TASKS),
    TASKS_TO_COMPLETE(Permission.RUN_TASKS),
    TASKS_WITHOUT_REPORT(Permission.REPORT_PROGRESS),
    ACCREDITATIONS_ENDING(Permission.FORM_TEAMS, Permission.ACCREDIT),
    PEOPLE_STANDING_DOWN(Permission.FORM_TEAMS, Permission.ACCREDIT),
    MISSIONS_LATE(Permission.PLAN_MISSIONS);

    private final Permission one;
    private final Permission other;

    InboxKind(Permission permission) {
        this(permission, permission);
    }

    InboxKind(Permission one, Permission other) {
        this.one = one;
        this.other = other;
    }

    /// The word that addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it is something that lapses or is late, rather than a step that somebody is to take.
    public boolean isLapse() {
        return compareTo(ACCREDITATIONS_ENDING) >= 0;
    }

    /// Whether it waits for them.
    public boolean isFor(Actor actor) {
        return actor.may(one) || actor.may(other);
    }

    /// The one with that code.
    public static Optional<InboxKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
