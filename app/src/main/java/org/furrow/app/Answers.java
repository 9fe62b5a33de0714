package org.furrow.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.furrow.domain.people.Sight;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;
import org.jspecify.annotations.Nullable;

/// Answers that take the reading of whole tables, remembered until the journal grows.
///
/// Everything that is asked here follows from the journal alone, so an answer stays right for as long as the journal
/// ends where it ended. Who asks what another is just reading waits for that one reading. The last few hundred
/// questions are remembered, so what this holds is bounded, whatever is asked. An answer is told only to those who see
/// the same of the register.
public final class Answers {

    private static final int REMEMBERED = 300;

    private final JournalTable journal;
    private final Map<Asked, Slot<?>> slots = new LinkedHashMap<>(16, 0.75f, true);
    private long position = -1;

    Answers(JournalTable journal) {
        this.journal = journal;
    }

    /// A question, and what whoever asks it sees of the register.
    private record Asked(Sight sight, Question<?> question) {}

    /// A question to the state of a register after a journal position. Equal questions have equal answers.
    ///
    /// Make it a record of everything that the answer depends on; what it answers must not change.
    public interface Question<A> {
        /// Reads the answer.
        A read(Session session);
    }

    private static final class Slot<A> {
        private @Nullable A answer;

        synchronized A answer(Question<A> question, Session session) {
            A known = answer;
            if (known == null) {
                known = question.read(session);
                answer = known;
            }
            return known;
        }
    }

    /// The answer as of the state that the session sees.
    public <A> A answer(Session session, Question<A> question) {
        long last = journal.lastPosition(session);
        return this.<A>slot(last, new Asked(session.sight(), question)).answer(question, session);
    }

    /// The slot of a question; a fresh one, that nobody keeps, for a reader who still looks at an earlier state.
    @SuppressWarnings("unchecked") // a slot is only ever put beside a question of its own kind
    private synchronized <A> Slot<A> slot(long last, Asked asked) {
        if (last < position) {
            return new Slot<>();
        }
        if (last > position) {
            slots.clear();
            position = last;
        }
        Slot<A> slot = (Slot<A>) slots.computeIfAbsent(asked, _ -> new Slot<A>());
        if (slots.size() > REMEMBERED) {
            slots.remove(slots.keySet().iterator().next());
        }
        return slot;
    }
}
