package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanRefusal;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.priority.RateTable;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;
import org.furrow.store.planning.PlanningQuery;

/// Agreeing on what blocked land costs and on what plans assume, and reading who agreed on what, when and
/// why.
public final class AgreeingPriorities {

    private static final PlanningQuery QUERY = new PlanningQuery();

    private final Furrow furrow;

    /// Agreeing in this register.
    public AgreeingPriorities(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Everything(JournalTable journal) implements Answers.Question<Priorities> {
        @Override
        public Priorities read(Session session) {
            Map<String, RateTable> tables = new TreeMap<>();
            for (RecordId id : QUERY.listRates(session)) {
                latest(journal, session, id, RateFact.Agreed.class)
                        .ifPresent(agreed -> tables.put(agreed.table().name(), agreed.table()));
            }
            List<RateTable> ordered = new ArrayList<>();
            ordered.add(Optional.ofNullable(tables.remove(RateTable.PROGRAMME)).orElseGet(RateTable::usual));
            ordered.addAll(tables.values());
            Assumptions assumptions = QUERY.findAssumptions(session)
                    .flatMap(id -> latest(journal, session, id, PlanningFact.Assumed.class))
                    .map(PlanningFact.Assumed::assumptions)
                    .orElse(Assumptions.USUAL);
            return new Priorities(ordered, assumptions);
        }
    }

    /// What holds now.
    public Priorities read() {
        Register register = furrow.register(Permission.READ);
        return register.read(session -> furrow.answers().answer(session, new Everything(register.journal())));
    }

    /// Who agreed on which rates and assumptions, the latest first.
    public List<Revision> history() {
        Register register = furrow.register(Permission.READ);
        return register.read(session -> {
            List<Revision> all = new ArrayList<>();
            QUERY.listAllRates(session)
                    .forEach(id -> all.addAll(register.journal().list(session, id)));
            QUERY.findAssumptions(session)
                    .ifPresent(id -> all.addAll(register.journal().list(session, id)));
            all.sort(Comparator.comparingLong(Revision::position).reversed());
            return all;
        });
    }

    /// Agrees on a table of rates, or says why not and writes nothing.
    ///
    /// @param reason why it is so
    public Outcome agree(RateTable table, String reason, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_WORK);
        synchronized (register.decisions()) {
            List<Reason> against = new ArrayList<>(lacking(reason, table.name()));
            if (table.name().isBlank()) {
                against.add(PlanRefusal.TABLE_WITHOUT_NAME.because());
            }
            if (read().find(table.name()).filter(table::equals).isPresent()) {
                against.add(PlanRefusal.NOTHING_CHANGED.because(table.name()));
            }
            Optional<RecordId> known = recordOf(register, table.name());
            return write(register, known, new RateFact.Agreed(table, reason), against, today);
        }
    }

    /// Gives up a table of rates; that of the programme goes back to Furrow's default.
    public Outcome drop(String name, String reason, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_WORK);
        synchronized (register.decisions()) {
            List<Reason> against = new ArrayList<>(lacking(reason, name));
            Optional<RecordId> known = recordOf(register, name);
            if (known.isEmpty()) {
                against.add(PlanRefusal.NO_SUCH_TABLE.because(name));
            }
            return write(register, known, new RateFact.Dropped(reason), against, today);
        }
    }

    /// Agrees on what plans assume, or says why not and writes nothing.
    public Outcome assume(Assumptions assumptions, String reason, LocalDate today) {
        Register register = furrow.register(Permission.PLAN_WORK);
        synchronized (register.decisions()) {
            List<Reason> against = new ArrayList<>(lacking(reason, "the assumptions"));
            if (read().assumptions().equals(assumptions)) {
                against.add(PlanRefusal.NOTHING_CHANGED.because("the assumptions"));
            }
            Optional<RecordId> known = register.read(QUERY::findAssumptions);
            return write(register, known, new PlanningFact.Assumed(assumptions, reason), against, today);
        }
    }

    private static List<Reason> lacking(String reason, String what) {
        return reason.isBlank() ? List.of(PlanRefusal.NO_REASON.because(what)) : List.of();
    }

    private Outcome write(
            Register register, Optional<RecordId> known, Fact fact, List<Reason> against, LocalDate today) {
        return against.isEmpty()
                ? new Outcome.Recorded(List.of(register.append(Draft.of(
                        known.orElseGet(register::newId), today, furrow.actor().name(), fact))))
                : new Outcome.Refused(against);
    }

    private static Optional<RecordId> recordOf(Register register, String name) {
        return register.read(session -> QUERY.listRates(session).stream()
                .filter(id -> latest(register.journal(), session, id, RateFact.Agreed.class)
                        .filter(agreed -> agreed.table().name().equalsIgnoreCase(name))
                        .isPresent())
                .findFirst());
    }

    /// The last fact of a kind that a record's entries tell.
    static <F extends Fact> Optional<F> latest(JournalTable journal, Session session, RecordId id, Class<F> kind) {
        return journal.list(session, id).reversed().stream()
                .map(revision -> revision.draft().fact())
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
