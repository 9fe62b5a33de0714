package org.furrow.domain.people;

import static org.furrow.domain.people.Permission.ACCEPT_TASKS;
import static org.furrow.domain.people.Permission.ACCREDIT;
import static org.furrow.domain.people.Permission.APPROVE;
import static org.furrow.domain.people.Permission.CERTIFY;
import static org.furrow.domain.people.Permission.FORM_TEAMS;
import static org.furrow.domain.people.Permission.HANDLE_NONCONFORMITIES;
import static org.furrow.domain.people.Permission.HAND_OVER;
import static org.furrow.domain.people.Permission.IMPORT;
import static org.furrow.domain.people.Permission.INVESTIGATE_ACCIDENTS;
import static org.furrow.domain.people.Permission.ORDER_TASKS;
import static org.furrow.domain.people.Permission.OVERSEE_VICTIMS;
import static org.furrow.domain.people.Permission.OWN_ACCOUNT;
import static org.furrow.domain.people.Permission.PLAN_MISSIONS;
import static org.furrow.domain.people.Permission.PLAN_WORK;
import static org.furrow.domain.people.Permission.READ;
import static org.furrow.domain.people.Permission.READ_RESTRICTED;
import static org.furrow.domain.people.Permission.READ_VICTIMS;
import static org.furrow.domain.people.Permission.READ_WHOLE;
import static org.furrow.domain.people.Permission.RECORD;
import static org.furrow.domain.people.Permission.RECORD_VICTIMS;
import static org.furrow.domain.people.Permission.RECORD_VISITS;
import static org.furrow.domain.people.Permission.RELEASE;
import static org.furrow.domain.people.Permission.REPORT_ACCIDENTS;
import static org.furrow.domain.people.Permission.REPORT_COMPLETION;
import static org.furrow.domain.people.Permission.REPORT_PROGRESS;
import static org.furrow.domain.people.Permission.RUN_TASKS;
import static org.furrow.domain.people.Permission.SHARE_VIEWS;
import static org.furrow.domain.people.Permission.UNDO_IMPORT;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a person does in the office, and so what they may do in the register: this is the one table of it. An
/// administrator may do everything but look at victims' data: who gives that role to somebody leaves a line in
/// the log.
///
/// Who may approve what is another matter: the national standard says it for each change.
public enum Role {
    VIEWER,
    DATA_ENTRY,
    OPERATOR,
    QUALITY_OFFICER,
    APPROVER,
    /// Works for those who were killed or injured, and alone sees who they are.
    VICTIM_OFFICER,
    ADMINISTRATOR;

    private static final Map<Role, Set<Permission>> TABLE = Map.of(
            VIEWER, Set.of(READ, READ_WHOLE, OWN_ACCOUNT),
            DATA_ENTRY,
                    Set.of(
                            READ,
                            READ_RESTRICTED,
                            READ_WHOLE,
                            OWN_ACCOUNT,
                            RECORD,
                            FORM_TEAMS,
                            PLAN_MISSIONS,
                            RUN_TASKS,
                            REPORT_PROGRESS,
                            HANDLE_NONCONFORMITIES,
                            REPORT_ACCIDENTS,
                            REPORT_COMPLETION,
                            CERTIFY,
                            IMPORT),
            OPERATOR,
                    Set.of(
                            READ,
                            READ_RESTRICTED,
                            READ_WHOLE,
                            OWN_ACCOUNT,
                            RECORD,
                            APPROVE,
                            FORM_TEAMS,
                            PLAN_MISSIONS,
                            RUN_TASKS,
                            REPORT_PROGRESS,
                            HANDLE_NONCONFORMITIES,
                            REPORT_ACCIDENTS,
                            REPORT_COMPLETION,
                            CERTIFY),
            QUALITY_OFFICER,
                    Set.of(
                            READ,
                            READ_RESTRICTED,
                            READ_WHOLE,
                            OWN_ACCOUNT,
                            RECORD,
                            APPROVE,
                            RELEASE,
                            FORM_TEAMS,
                            ACCREDIT,
                            ACCEPT_TASKS,
                            RECORD_VISITS,
                            REPORT_ACCIDENTS,
                            INVESTIGATE_ACCIDENTS,
                            CERTIFY,
                            IMPORT,
                            UNDO_IMPORT),
            APPROVER,
                    Set.of(
                            READ,
                            READ_RESTRICTED,
                            READ_WHOLE,
                            OWN_ACCOUNT,
                            APPROVE,
                            RELEASE,
                            PLAN_MISSIONS,
                            ACCREDIT,
                            ORDER_TASKS,
                            PLAN_WORK,
                            ACCEPT_TASKS,
                            INVESTIGATE_ACCIDENTS,
                            CERTIFY,
                            HAND_OVER,
                            SHARE_VIEWS),
            VICTIM_OFFICER, Set.of(READ, READ_WHOLE, OWN_ACCOUNT, READ_VICTIMS, RECORD_VICTIMS, OVERSEE_VICTIMS),
            ADMINISTRATOR,
                    Arrays.stream(Permission.values())
                            .filter(each -> !each.isOfVictims())
                            .collect(Collectors.toUnmodifiableSet()));

    /// The word that files, addresses and messages use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether this role may do that.
    public boolean may(Permission permission) {
        return TABLE.getOrDefault(this, Set.of()).contains(permission);
    }

    /// The role of that code.
    public static Optional<Role> find(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
