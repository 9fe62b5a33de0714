package org.furrow.app.clearance;

import java.util.List;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.AccidentQuery;

/// Reading what went wrong, and how far it is looked into.
public final class ReadingAccidents {

    private static final AccidentQuery QUERY = new AccidentQuery();

    private final Furrow furrow;

    /// A reader of this register's accidents.
    public ReadingAccidents(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Everything() implements Answers.Question<List<Accident>> {
        @Override
        public List<Accident> read(Session session) {
            return QUERY.list(session);
        }
    }

    /// All accidents at this moment, as far as the reader sees them.
    public AccidentBook read() {
        List<Accident> accidents =
                furrow.register().read(session -> furrow.answers().answer(session, new Everything()));
        return new AccidentBook(accidents, furrow.standard().accidents(), new ReadingTasks(furrow).read());
    }

    /// What the journal says of an accident, the latest first.
    public List<Revision> history(RecordId accident) {
        Register register = furrow.register();
        return register.read(session -> register.journal().list(session, accident))
                .reversed();
    }
}
