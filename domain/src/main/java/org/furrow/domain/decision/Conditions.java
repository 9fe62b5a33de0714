package org.furrow.domain.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What a rule of the profile asks for, whatever it is about.
///
/// @param trigger what brings the change about, such as "first progress report"
/// @param approvers the roles of which one approves; empty where no second person is asked for
/// @param data what must be told
/// @param guards what Furrow checks
/// @param signatures the roles that all must have signed
/// @param source where the rule comes from
public record Conditions(
        String trigger, Set<Role> approvers, Set<Datum> data, Set<Guard> guards, Set<Role> signatures, String source) {

    public Conditions {
        approvers = Collections.unmodifiableSet(new LinkedHashSet<>(approvers));
        signatures = Collections.unmodifiableSet(new LinkedHashSet<>(signatures));
        EnumSet<Datum> asked = EnumSet.noneOf(Datum.class);
        asked.addAll(data);
        data = Collections.unmodifiableSet(asked);
        EnumSet<Guard> checked = EnumSet.noneOf(Guard.class);
        checked.addAll(guards);
        guards = Collections.unmodifiableSet(checked);
    }

    /// What stands against the change by approver, cause, data and signatures; the guards are for the policies.
    public List<Reason> check(Matter matter, Signing signing, Support support) {
        List<Reason> against = new ArrayList<>(checkApprover(matter, signing));
        against.addAll(checkCause(matter, support));
        for (Datum datum : data) {
            if (!support.tells(datum)) {
                against.add(ChangeRefusal.DATUM_MISSING.because(matter.change(), matter.hazard(), datum.label()));
            }
        }
        for (Role role : signatures) {
            if (!support.signedBy().contains(role.code())) {
                against.add(ChangeRefusal.SIGNATURE_MISSING.because(matter.change(), matter.hazard(), role.label()));
            }
        }
        return against;
    }

    /// Insists that the rule asks for a second person.
    public void requireApprover(String rule) {
        if (approvers.isEmpty()) {
            throw new IllegalArgumentException("The rule for " + rule + " names no approver; a second person approves");
        }
    }

    /// Whether both ask for the same of the same roles, whatever the roles are called and the source is.
    public boolean asksTheSameAs(Conditions other) {
        return trigger.equals(other.trigger)
                && codes(approvers).equals(codes(other.approvers))
                && data.equals(other.data)
                && guards.equals(other.guards)
                && codes(signatures).equals(codes(other.signatures));
    }

    private static Set<String> codes(Set<Role> roles) {
        return roles.stream().map(Role::code).collect(Collectors.toSet());
    }

    private List<Reason> checkApprover(Matter matter, Signing signing) {
        if (approvers.isEmpty()) {
            return List.of();
        }
        String roles = approvers.stream().map(Role::label).collect(Collectors.joining(", "));
        if (signing.lacksApprover()) {
            return List.of(ChangeRefusal.NO_APPROVER.because(matter.change(), matter.hazard(), roles));
        }
        List<Reason> against = new ArrayList<>();
        if (signing.isByOnePerson()) {
            against.add(
                    ChangeRefusal.AUTHOR_APPROVES.because(matter.change(), matter.hazard(), signing.author(), roles));
        }
        if (approvers.stream().noneMatch(role -> role.code().equals(signing.role()))) {
            String role = signing.role().isEmpty() ? "nobody in particular" : signing.role();
            against.add(ChangeRefusal.ROLE_MAY_NOT.because(
                    matter.change(), matter.hazard(), signing.approver(), role, roles));
        }
        return against;
    }

    private List<Reason> checkCause(Matter matter, Support support) {
        if (support.cause().isEmpty()) {
            return List.of(ChangeRefusal.NO_CAUSE.because(matter.change(), matter.hazard(), trigger));
        }
        Support.Cause cause = support.cause().orElseThrow();
        return matter.day().isBefore(cause.on())
                ? List.of(ChangeRefusal.BEFORE_CAUSE.because(matter.change(), matter.hazard(), matter.day(), cause))
                : List.of();
    }
}
