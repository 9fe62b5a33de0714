package org.furrow.store.evidence;

import java.time.LocalDateTime;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;

/// Documents as they stand, one row each.
public final class DocumentTable {

    private static final String ADD = """
            INSERT INTO documents (id, hazard, about, title, kind, dated, made_by, language, restriction, sha256, bytes,
              media_type, file_name, longitude, latitude, taken, added, author, withdrawn, withdrawn_by, withdrawn_for)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, '', '')""";
    private static final String WITHDRAW = """
            UPDATE documents SET withdrawn = ?, withdrawn_by = ?, withdrawn_for = ? WHERE id = ? AND withdrawn IS NULL""";

    /// Writes that a document was added or withdrawn.
    public void apply(Session session, Revision revision, DocumentFact fact) {
        switch (fact) {
            case DocumentFact.Added added -> add(session, revision, added);
            case DocumentFact.Withdrawn withdrawn ->
                session.update(
                        WITHDRAW,
                        revision.recorded().toEpochMilli(),
                        revision.draft().author(),
                        withdrawn.reason(),
                        revision.draft().record().toString());
        }
    }

    private static void add(Session session, Revision revision, DocumentFact.Added added) {
        session.update(
                ADD,
                revision.draft().record().toString(),
                added.hazard().toString(),
                added.about().code(),
                added.particulars().title(),
                added.particulars().kind().code(),
                revision.draft().valid().toString(),
                added.particulars().madeBy(),
                added.particulars().language(),
                added.restriction().code(),
                added.content().hash().hex(),
                added.content().bytes(),
                added.content().type().code(),
                added.content().name().text(),
                added.taken().where().map(Position::longitude).orElse(null),
                added.taken().where().map(Position::latitude).orElse(null),
                added.taken().when().map(LocalDateTime::toString).orElse(""),
                revision.recorded().toEpochMilli(),
                revision.draft().author());
    }
}
