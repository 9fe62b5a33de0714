package org.furrow.cli;

import org.furrow.app.mission.Roster;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;

/// Teams and methods as they are named in arguments.
final class TeamArguments {

    static final String METHODS = "non-technical-survey, technical-survey, manual-clearance,"
            + " mechanical-clearance, animal-detection, surface-search, subsurface-search, eod, quality-control,"
            + " engineering, logistics or medical-support";

    private TeamArguments() {}

    /// The team of that name or id.
    static Team team(Roster roster, String text, CommonOptions common) {
        return roster.findTeam(text)
                .or(() -> RecordId.find(text).flatMap(roster::findTeam))
                .orElseThrow(() -> common.misuse(
                        "There is no team " + text + " in " + common.data() + ".\nMaybe look at: furrow teams list"));
    }

    /// The method of that code.
    static Method method(String code, CommonOptions common) {
        return Method.find(code)
                .orElseThrow(() -> common.misuse("There is no method '" + code + "'; there are " + METHODS + "."));
    }
}
