package org.furrow.app.journal;

import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.store.Session;
import org.furrow.store.evidence.DocumentQuery;
import org.furrow.store.journal.FactCodec;
import org.furrow.store.journal.JournalQuery;

/// Hides from who may not see a restricted document what the journal says of it: its title, its maker, its place. That
/// there is an entry, when and by whom, stays to be seen. The same with lines of a mission's budget.
final class Veil {

    private static final String BODY = "{\"restriction\":\"restricted\"}";

    private final Session session;
    private final Actor reader;
    private final DocumentQuery documents = new DocumentQuery();

    Veil(Session session, Actor reader) {
        this.session = session;
        this.reader = reader;
    }

    /// The entry as the reader may see it.
    JournalQuery.Entry over(JournalQuery.Entry entry) {
        if (entry.revision().draft().fact() instanceof MissionFact fact) {
            return over(entry, fact);
        }
        if (!(entry.revision().draft().fact() instanceof DocumentFact fact)
                || reader.may(Permission.READ_RESTRICTED)
                || !isRestricted(entry.revision(), fact)) {
            return entry;
        }
        return new JournalQuery.Entry(entry.revision().saying(veiled(fact)), entry.kind(), BODY);
    }

    /// Money that the reader does not see is left out.
    private JournalQuery.Entry over(JournalQuery.Entry entry, MissionFact fact) {
        MissionFact seen = fact.seenBy(reader.sight()::covers);
        return seen.equals(fact)
                ? entry
                : new JournalQuery.Entry(
                        entry.revision().saying(seen),
                        entry.kind(),
                        new FactCodec().write(seen).json());
    }

    private boolean isRestricted(Revision revision, DocumentFact fact) {
        return switch (fact) {
            case DocumentFact.Added added -> added.restriction() == Restriction.RESTRICTED;
            case DocumentFact.Withdrawn _ ->
                documents
                        .find(session, revision.draft().record())
                        .filter(DocumentSummary::isRestricted)
                        .isPresent();
        };
    }

    private static Fact veiled(DocumentFact fact) {
        return switch (fact) {
            case DocumentFact.Added added -> added.veiled();
            case DocumentFact.Withdrawn _ -> new DocumentFact.Withdrawn("—");
        };
    }
}
