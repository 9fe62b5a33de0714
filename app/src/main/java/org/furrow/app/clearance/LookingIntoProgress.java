package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;

/// Saying what was found out about something that seemed strange in a report. The report stays as it is.
public final class LookingIntoProgress {

    private final Furrow furrow;

    /// Looking into reports of this register.
    public LookingIntoProgress(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Records what was found out about a flag, or says why not.
    ///
    /// @param today the day on which it is said
    public Outcome lookInto(RecordId id, ProgressFact.LookedInto said, LocalDate today) {
        Register register = furrow.register(Permission.ACCEPT_TASKS);
        Optional<ReportEntries> found = ReportEntries.find(register, id);
        if (found.isEmpty()) {
            return new Outcome.Refused(List.of(ProgressRefusal.UNKNOWN_REPORT.because(id)));
        }
        ReportEntries entries = found.orElseThrow();
        LocalDate day = entries.report().day();
        List<Reason> against = new ArrayList<>();
        if (said.words().isBlank()) {
            against.add(ProgressRefusal.LOOKED_INTO_WITHOUT_WORDS.because(day));
        }
        if (new ScrutinizingProgress(furrow)
                .examine(id).stream().noneMatch(flag -> flag.code().equals(said.flag()))) {
            against.add(ProgressRefusal.NO_SUCH_FLAG.because(said.flag(), day));
        }
        Revision latest = entries.latest();
        return against.isEmpty()
                ? new Outcome.Recorded(List.of(register.append(
                        new Draft(id, today, furrow.actor().name(), List.of(latest.hash()), Optional.empty(), said))))
                : new Outcome.Refused(against);
    }
}
