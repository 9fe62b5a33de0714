package org.furrow.app.quality;

import java.util.List;
import java.util.Map;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.RecordedNote;
import org.furrow.domain.quality.Visit;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.quality.QualityQuery;

/// Reading what inspectors saw, what came of it, and how strictly lots are inspected.
public final class ReadingQuality {

    private static final QualityQuery QUERY = new QualityQuery();

    private final Furrow furrow;

    /// A reader of this register's quality.
    public ReadingQuality(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Standing(
            List<Visit> visits,
            List<Nonconformity> nonconformities,
            List<RecordedDraw> draws,
            List<RecordedNote> notes,
            Map<RecordId, String> hazards) {}

    private record Everything() implements Answers.Question<Standing> {
        @Override
        public Standing read(Session session) {
            return new Standing(
                    QUERY.listVisits(session),
                    QUERY.listNonconformities(session),
                    QUERY.listDraws(session),
                    QUERY.listNotes(session),
                    QUERY.listHazards(session));
        }
    }

    /// Everything at this moment, as far as the reader sees it.
    public QualityBook read() {
        Standing standing = furrow.register().read(session -> furrow.answers().answer(session, new Everything()));
        return new QualityBook(
                standing.visits(),
                standing.nonconformities(),
                standing.draws(),
                standing.notes(),
                standing.hazards(),
                new ReadingTasks(furrow).read());
    }

    /// What the journal says of a visit or a nonconformity, the latest first.
    public List<Revision> history(RecordId record) {
        Register register = furrow.register();
        return register.read(session -> register.journal().list(session, record))
                .reversed();
    }
}
