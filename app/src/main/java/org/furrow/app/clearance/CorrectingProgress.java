package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.clearance.ProgressDecision;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressRefusal;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Correcting reports of days and taking them back. Nothing is erased: each is a further entry, with its reason.
public final class CorrectingProgress {

    private final Furrow furrow;

    /// Correcting in this register.
    public CorrectingProgress(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A report that somebody looked at.
    ///
    /// @param seen the latest entry that they had before them, absent where nobody said
    public record Looked(RecordId id, Optional<Hash> seen) {}

    /// Puts another report in the place of that one, or says why not. What corrects it to what it is already is
    /// answered as done, so that a program may send the same correction twice.
    ///
    /// @param today the last day that anything can have happened
    public Outcome correct(Looked looked, ProgressReport report, String reason, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_PROGRESS);
        synchronized (register.decisions(report.team())) {
            Optional<ReportEntries> found = ReportEntries.find(register, looked.id());
            if (found.isEmpty()) {
                return unknown(looked);
            }
            ReportEntries entries = found.orElseThrow();
            ProgressFact.Corrected fact = new ProgressFact.Corrected(report, reason);
            if (entries.latest().draft().fact().equals(fact)) {
                return new Outcome.Recorded(List.of(entries.latest()));
            }
            List<Reason> against = new ArrayList<>(meanwhile(looked, entries));
            against.addAll(new ProgressDecision(
                            furrow.standard().progress(), furrow.standard().accreditation(), today)
                    .decideCorrection(
                            new ProgressFinding(register).known(report),
                            new ProgressDecision.Corrected(
                                    looked.id(), entries.report().day(), entries.isStanding(), report, reason))
                    .reasons());
            return write(register, entries, new Entry(report.day(), fact), against);
        }
    }

    /// Takes a report back, or says why not.
    public Outcome takeBack(Looked looked, String reason, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_PROGRESS);
        Optional<ReportEntries> found = ReportEntries.find(register, looked.id());
        if (found.isEmpty()) {
            return unknown(looked);
        }
        synchronized (register.decisions(found.orElseThrow().report().team())) {
            ReportEntries entries = ReportEntries.find(register, looked.id()).orElseThrow();
            List<Reason> against = new ArrayList<>(meanwhile(looked, entries));
            against.addAll(ProgressDecision.decideTakingBack(entries.report().day(), entries.isStanding(), reason)
                    .reasons());
            return write(register, entries, new Entry(today, new ProgressFact.TakenBack(reason)), against);
        }
    }

    private record Entry(LocalDate day, ProgressFact fact) {}

    private Outcome write(Register register, ReportEntries entries, Entry entry, List<Reason> against) {
        if (!against.isEmpty()) {
            return new Outcome.Refused(against.stream().distinct().toList());
        }
        Revision latest = entries.latest();
        return new Outcome.Recorded(List.of(register.append(new Draft(
                latest.draft().record(),
                entry.day(),
                furrow.actor().name(),
                List.of(latest.hash()),
                Optional.empty(),
                entry.fact()))));
    }

    private static Outcome unknown(Looked looked) {
        return new Outcome.Refused(List.of(ProgressRefusal.UNKNOWN_REPORT.because(looked.id())));
    }

    private static List<Reason> meanwhile(Looked looked, ReportEntries entries) {
        return looked
                .seen()
                .filter(seen -> !seen.equals(entries.latest().hash()))
                .map(_ -> ProgressRefusal.REPORT_CHANGED_MEANWHILE.because(
                        entries.latest().draft().author(), entries.report().day()))
                .stream()
                .toList();
    }
}
