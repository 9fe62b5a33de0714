package org.furrow.store.mission;

import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.PersonFact;
import org.furrow.domain.mission.PersonProfile;
import org.furrow.store.Session;

/// Those who work in teams as they stand, a row each.
public final class PersonTable {

    private static final String ADD = """
            INSERT INTO persons (id, name, organisation, enrolled, left_on) VALUES (?, ?, ?, ?, '')""";
    private static final String CHANGE = "UPDATE persons SET name = ?, organisation = ? WHERE id = ?";
    private static final String LEAVE = "UPDATE persons SET left_on = ? WHERE id = ?";

    /// Writes that somebody was enrolled, changed or left.
    public void apply(Session session, Revision revision, PersonFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        switch (fact) {
            case PersonFact.Enrolled(PersonProfile profile) ->
                session.update(ADD, id, profile.name(), profile.organisation(), day);
            case PersonFact.Changed(PersonProfile profile, String _) ->
                session.update(CHANGE, profile.name(), profile.organisation(), id);
            case PersonFact.Left _ -> session.update(LEAVE, day, id);
        }
    }
}
