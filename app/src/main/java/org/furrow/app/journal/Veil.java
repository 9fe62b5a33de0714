package org.furrow.app.journal;

import java.util.Optional;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.store.Session;
import org.furrow.store.evidence.DocumentQuery;
import org.furrow.store.journal.JournalQuery;

/// Hides from who may not see a restricted document what the journal says of it: its title, its maker, its place. That
/// there is an entry, when and by whom, stays to be seen.
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
        if (!(entry.revision().draft().fact() instanceof DocumentFact fact)
                || reader.may(Permission.READ_RESTRICTED)
                || !isRestricted(entry.revision(), fact)) {
            return entry;
        }
        return new JournalQuery.Entry(with(entry.revision(), veiled(fact)), entry.kind(), BODY);
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

    private static Revision with(Revision revision, Fact fact) {
        Draft draft = revision.draft();
        return new Revision(
                revision.position(),
                revision.site(),
                revision.number(),
                revision.recorded(),
                new Draft(draft.record(), draft.valid(), draft.author(), draft.parents(), Optional.empty(), fact),
                revision.previous(),
                revision.hash());
    }
}
