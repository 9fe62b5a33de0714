package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.clearance.ProgressDecision;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressRefusal;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;
import org.furrow.store.StoreFailure;
import org.furrow.store.clearance.ProgressQuery;

/// Reporting what a team did on a task on a day. What is sent twice with the same key is recorded once.
///
/// Reports of one team wait for each other, and those of others need not: each reads its own task and team, and many
/// share one flush to the disk. What still meets, from another process or under the same key, the file keeps apart.
public final class ReportingProgress {

    private static final ProgressQuery QUERY = new ProgressQuery();

    private final Furrow furrow;

    /// Reporting to this register.
    public ReportingProgress(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A report, with the word by which its sender knows it again.
    public record Sent(String key, ProgressReport report) {}

    /// Records the report, or says why not and writes nothing. What was recorded before is answered as it was then.
    ///
    /// @param today the last day that anything can have happened
    public ReportOutcome report(Sent sent, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_PROGRESS);
        synchronized (register.decisions(sent.report().team())) {
            Optional<ReportOutcome> before = before(register, sent);
            if (before.isPresent()) {
                return before.orElseThrow();
            }
            List<Reason> against = decision(today)
                    .decide(new ProgressFinding(register).known(sent.report()), sent.key(), sent.report())
                    .reasons();
            return against.isEmpty() ? write(register, sent, today) : new ReportOutcome.Refused(against);
        }
    }

    /// What would stand against the report; nothing is written.
    public List<Reason> examine(Sent sent, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_PROGRESS);
        return decision(today)
                .decide(new ProgressFinding(register).known(sent.report()), sent.key(), sent.report())
                .reasons();
    }

    private ProgressDecision decision(LocalDate today) {
        return new ProgressDecision(
                furrow.standard().progress(), furrow.standard().accreditation(), today);
    }

    /// What became of the same key before.
    private static Optional<ReportOutcome> before(Register register, Sent sent) {
        Optional<RecordId> found = register.read(session -> QUERY.findByKey(session, sent.key()));
        return found.map(id -> before(register, sent, id));
    }

    private static ReportOutcome before(Register register, Sent sent, RecordId id) {
        List<Revision> entries = register.read(session -> register.journal().list(session, id));
        boolean isSame = !entries.isEmpty()
                && entries.getFirst().draft().fact().equals(new ProgressFact.Reported(sent.key(), sent.report()));
        return isSame
                ? new ReportOutcome.Recorded(entries.getFirst(), true)
                : new ReportOutcome.Refused(List.of(ProgressRefusal.KEY_TAKEN.because(sent.key())));
    }

    private ReportOutcome write(Register register, Sent sent, LocalDate today) {
        Draft draft = Draft.of(
                register.newId(),
                sent.report().day(),
                furrow.actor().name(),
                new ProgressFact.Reported(sent.key(), sent.report()));
        try {
            return new ReportOutcome.Recorded(register.append(draft), false);
        } catch (StoreFailure failure) {
            return met(register, sent, today).orElseThrow(() -> failure);
        }
    }

    /// What stands in the way of a report that the file did not take: somebody else was a moment faster.
    private Optional<ReportOutcome> met(Register register, Sent sent, LocalDate today) {
        Optional<ReportOutcome> same = before(register, sent);
        if (same.isPresent()) {
            return same;
        }
        List<Reason> against = decision(today)
                .decide(new ProgressFinding(register).known(sent.report()), sent.key(), sent.report())
                .reasons();
        return against.isEmpty() ? Optional.empty() : Optional.of(new ReportOutcome.Refused(against));
    }
}
