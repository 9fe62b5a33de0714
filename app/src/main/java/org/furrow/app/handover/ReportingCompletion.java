package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.release.CompletionDecision;
import org.furrow.domain.release.CompletionFact;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.CompletionStep;
import org.furrow.domain.release.HandoverRefusal;
import org.furrow.store.Register;

/// Writing completion reports, changing them while nobody has decided on them, and handing them in.
public final class ReportingCompletion {

    private final Furrow furrow;

    /// Reporting to this register.
    public ReportingCompletion(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Writes a report, or says why not and writes nothing.
    ///
    /// @param today the day on which it is written
    public Outcome draft(CompletionProfile profile, LocalDate today) {
        return begin(profile, today, false);
    }

    /// Writes a report and hands it in at once, or says why not and writes nothing.
    ///
    /// @param today the day on which it is written and handed in
    public Outcome draftAndSubmit(CompletionProfile profile, LocalDate today) {
        return begin(profile, today, true);
    }

    private Outcome begin(CompletionProfile profile, LocalDate today, boolean isHandedIn) {
        Register register = furrow.register(Permission.REPORT_COMPLETION);
        synchronized (register.decisions()) {
            RecordId id = register.newId();
            CompletionWork work = work(register, today);
            List<Reason> against = new ArrayList<>(work.checkWhose(profile));
            against.addAll(content(work, id, profile, isHandedIn));
            Draft draft = Draft.of(id, today, furrow.actor().name(), new CompletionFact.Drafted(profile));
            return write(register, draft, isHandedIn, against);
        }
    }

    /// Writes a report anew, or says why not and writes nothing.
    ///
    /// @param seen the latest entry of the report that its author had before them, absent where nobody said
    public Outcome change(RecordId report, CompletionProfile profile, Optional<Hash> seen, LocalDate today) {
        return change(report, profile, seen, today, false);
    }

    /// Writes a report anew and hands it in at once, or says why not and writes nothing.
    ///
    /// @param seen the latest entry of the report that its author had before them, absent where nobody said
    public Outcome changeAndSubmit(RecordId report, CompletionProfile profile, Optional<Hash> seen, LocalDate today) {
        return change(report, profile, seen, today, true);
    }

    private Outcome change(
            RecordId report, CompletionProfile profile, Optional<Hash> seen, LocalDate today, boolean isHandedIn) {
        Register register = furrow.register(Permission.REPORT_COMPLETION);
        synchronized (register.decisions()) {
            CompletionWork work = work(register, today);
            Optional<CompletionReport> found = work.book().findReport(report);
            if (found.isEmpty()) {
                return unknown(report);
            }
            List<Reason> against = new ArrayList<>(CompletionWork.checkSeen(found.orElseThrow(), seen));
            against.addAll(work.checkWhose(profile));
            against.addAll(work.decision(report, profile).checkStep(found.orElseThrow(), CompletionStep.CHANGE, today));
            against.addAll(content(work, report, profile, isHandedIn));
            CompletionFact drafted = new CompletionFact.Drafted(profile);
            Draft draft =
                    draft(found.orElseThrow(), drafted, today, furrow.actor().name());
            return write(register, draft, isHandedIn, against);
        }
    }

    private static List<Reason> content(
            CompletionWork work, RecordId report, CompletionProfile profile, boolean isHandedIn) {
        CompletionDecision decision = work.decision(report, profile);
        return (isHandedIn ? decision.decideContent(report, profile) : decision.decideDraft(report, profile)).reasons();
    }

    /// Where it is handed in, a second entry continues from the first one; were the first one written alone, it would
    /// be a sound draft.
    private static Outcome write(Register register, Draft draft, boolean isHandedIn, List<Reason> against) {
        if (!against.isEmpty()) {
            return new Outcome.Refused(against.stream().distinct().toList());
        }
        Revision written = register.append(draft);
        if (!isHandedIn) {
            return new Outcome.Recorded(List.of(written));
        }
        Draft submitted = new Draft(
                draft.record(),
                draft.valid(),
                draft.author(),
                List.of(written.hash()),
                Optional.empty(),
                new CompletionFact.Submitted());
        return new Outcome.Recorded(List.of(written, register.append(submitted)));
    }

    /// Hands a report in, or says why not and writes nothing.
    public Outcome submit(RecordId report, LocalDate day, Optional<Hash> seen, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_COMPLETION);
        synchronized (register.decisions()) {
            CompletionWork work = work(register, today);
            Optional<CompletionReport> found = work.book().findReport(report);
            if (found.isEmpty()) {
                return unknown(report);
            }
            List<Reason> against = new ArrayList<>(CompletionWork.checkSeen(found.orElseThrow(), seen));
            against.addAll(examine(work, found.orElseThrow(), day));
            Draft submitted = draft(
                    found.orElseThrow(),
                    new CompletionFact.Submitted(),
                    day,
                    furrow.actor().name());
            return write(register, submitted, false, against);
        }
    }

    /// What would stand against handing a report in today.
    public List<Reason> examine(CompletionReport report, LocalDate today) {
        Register register = furrow.register(Permission.REPORT_COMPLETION);
        return examine(work(register, today), report, today);
    }

    private static List<Reason> examine(CompletionWork work, CompletionReport report, LocalDate day) {
        return work.decision(report.id(), report.profile())
                .decideSubmission(report, day)
                .reasons();
    }

    private CompletionWork work(Register register, LocalDate today) {
        return new CompletionWork(furrow, register, new ReadingHandover(furrow).read(), today);
    }

    static Draft draft(CompletionReport report, Fact fact, LocalDate day, String author) {
        return new Draft(report.id(), day, author, List.of(report.seen()), Optional.empty(), fact);
    }

    static Outcome unknown(RecordId report) {
        return new Outcome.Refused(List.of(HandoverRefusal.UNKNOWN_COMPLETION.because(report)));
    }
}
