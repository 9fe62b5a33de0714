package org.furrow.domain.mission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody does in a team.
public enum MemberRole {
    /// Leads the team and answers for it.
    LEADER("Leader"),
    /// Surveys.
    SURVEYOR("Surveyor"),
    /// Searches and clears by hand.
    DEMINER("Deminer"),
    /// Runs a machine.
    MACHINE_OPERATOR("Machine operator"),
    /// Leads a dog or a rat.
    HANDLER("Animal handler"),
    /// Disposes of explosive ordnance.
    EOD_TECHNICIAN("EOD technician"),
    /// Monitors and inspects.
    INSPECTOR("Inspector"),
    /// Treats injured people.
    MEDIC("Medic"),
    /// Builds and repairs.
    ENGINEER("Engineer"),
    /// Drives.
    DRIVER("Driver"),
    /// Cooks, guards, interprets and the like.
    SUPPORT("Support");

    private final String label;

    MemberRole(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<MemberRole> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
