package org.furrow.domain.mission;

import org.furrow.domain.journal.RecordId;

/// Whom an accreditation was granted to.
public sealed interface Holder {

    /// A whole organisation.
    ///
    /// @param organisation its name, as hazards give it
    record OfOrganisation(String organisation) implements Holder {}

    /// A team.
    record OfTeam(RecordId team) implements Holder {}

    /// Somebody who works in teams.
    record OfPerson(RecordId person) implements Holder {}

    /// On which of the three levels that is.
    default Level level() {
        return switch (this) {
            case OfOrganisation _ -> Level.ORGANISATION;
            case OfTeam _ -> Level.TEAM;
            case OfPerson _ -> Level.PERSON;
        };
    }
}
