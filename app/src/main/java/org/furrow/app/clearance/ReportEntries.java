package org.furrow.app.clearance;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;

/// What the journal says of one report.
///
/// @param entries the earliest first, never empty
/// @param report as it was reported or corrected last
public record ReportEntries(List<Revision> entries, ProgressReport report) {

    public ReportEntries {
        entries = List.copyOf(entries);
    }

    /// The entries of a report, where the reader sees it.
    static Optional<ReportEntries> find(Register register, RecordId id) {
        return register.read(session -> find(register.journal(), session, id));
    }

    static Optional<ReportEntries> find(JournalTable journal, Session session, RecordId id) {
        List<Revision> entries = journal.list(session, id);
        return entries.stream()
                .map(revision -> revision.draft().fact())
                .flatMap(fact -> switch (fact) {
                    case ProgressFact.Reported(String _, ProgressReport report) -> Optional.of(report).stream();
                    case ProgressFact.Corrected(ProgressReport report, String _) -> Optional.of(report).stream();
                    default -> Optional.<ProgressReport>empty().stream();
                })
                .reduce((_, later) -> later)
                .map(report -> new ReportEntries(entries, report));
    }

    /// The latest entry.
    public Revision latest() {
        return entries.getLast();
    }

    /// Whether it was not taken back.
    public boolean isStanding() {
        return entries.stream().noneMatch(each -> each.draft().fact() instanceof ProgressFact.TakenBack);
    }
}
