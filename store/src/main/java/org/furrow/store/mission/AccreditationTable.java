package org.furrow.store.mission;

import java.util.stream.Collectors;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.store.Session;

/// Accreditations as they stand, a row each.
public final class AccreditationTable {

    private static final String ADD = """
            INSERT INTO accreditations (id, level, holder, methods, from_day, until_day, certificate, withdrawn,
              withdrawn_for) VALUES (?, ?, ?, ?, ?, ?, ?, '', '')""";
    private static final String WITHDRAW = """
            UPDATE accreditations SET withdrawn = ?, withdrawn_for = ? WHERE id = ?""";

    /// Writes that one was granted or withdrawn.
    public void apply(Session session, Revision revision, AccreditationFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        switch (fact) {
            case AccreditationFact.Granted granted ->
                session.update(
                        ADD,
                        id,
                        granted.holder().level().code(),
                        holder(granted.holder()),
                        granted.scope().stream().map(Method::code).collect(Collectors.joining(" ")),
                        day,
                        granted.until().toString(),
                        granted.certificate());
            case AccreditationFact.Withdrawn(String reason) -> session.update(WITHDRAW, day, reason, id);
        }
    }

    static String holder(Holder holder) {
        return switch (holder) {
            case Holder.OfOrganisation(String organisation) -> organisation;
            case Holder.OfTeam(var team) -> team.toString();
            case Holder.OfPerson(var person) -> person.toString();
        };
    }
}
