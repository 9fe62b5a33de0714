package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.Deciding;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.release.RecordingRelease;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Support;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.CompletionReport;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.release.ReleasedPart;

/// Releases what a completion report says and moves its hazards on, each change seeing those before it. Nothing is
/// written: it gathers what is to be written, and everything that stands against it.
final class Releasing {

    private final CompletionReport report;
    private final CompletionProfile profile;
    private final LocalDate day;
    private final InRole signing;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Reason> against = new ArrayList<>();
    private final Deciding deciding;
    private final Furrow furrow;

    /// @param day the day of the decision on the report
    Releasing(Furrow furrow, org.furrow.store.Register register, CompletionReport report, LocalDate day) {
        this.furrow = furrow;
        this.report = report;
        profile = report.profile();
        this.day = day;
        signing = new InRole(furrow, report.author());
        deciding = Deciding.gathering(register, drafts);
    }

    /// Tries all of it.
    void run() {
        profile.parts().forEach(this::release);
        if (against.isEmpty()) {
            hazards().forEach(this::move);
        }
    }

    /// What is to be written.
    List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /// What stands against it.
    List<Reason> against() {
        return against.stream().distinct().toList();
    }

    /// The releases among what is to be written, in the order of the parts.
    List<RecordId> releases() {
        return drafts.stream()
                .filter(draft -> draft.fact() instanceof ReleaseRecorded)
                .map(Draft::record)
                .toList();
    }

    private List<RecordId> hazards() {
        return java.util.stream.Stream.concat(
                        profile.hazards().stream().map(HazardWork::hazard),
                        profile.parts().stream().map(ReleasedPart::hazard))
                .distinct()
                .toList();
    }

    private void release(ReleasedPart part) {
        RecordingRelease.Land land = new RecordingRelease.Land(
                part.reference(), part.kind(), part.extent(), part.depthCm(), profile.organisation(), part.isRework());
        Support support = support(part.hazard(), part.basis());
        attempt(
                part.hazard(),
                profile.finished(),
                support,
                edit -> new RecordingRelease(deciding, furrow.standard()).recordByReport(edit, land));
    }

    /// Where nothing remains, the hazard is completed and accepted, or cancelled; else it stays.
    private void move(RecordId hazard) {
        Optional<KnownHazard> known = deciding.find(hazard);
        if (known.isEmpty() || !known.orElseThrow().standing().remaining().isZero()) {
            return;
        }
        WorkStatus status = known.orElseThrow().standing().hazard().status();
        if (status == WorkStatus.WORKED_ON) {
            change(hazard, WorkStatus.COMPLETED, profile.finished());
        }
        if (status == WorkStatus.WORKED_ON || status == WorkStatus.COMPLETED) {
            change(hazard, WorkStatus.INSPECTED, day);
        }
        boolean isCancelled = profile.parts().stream()
                .filter(part -> part.hazard().equals(hazard))
                .allMatch(part -> part.kind() == ReleaseKind.CANCELLED);
        boolean isUntouched = status == WorkStatus.OPEN || status == WorkStatus.TASKED;
        if (isUntouched
                && isCancelled
                && furrow.standard()
                        .hazards()
                        .findRule(status, WorkStatus.CANCELLED)
                        .isPresent()) {
            change(hazard, WorkStatus.CANCELLED, profile.finished());
        }
    }

    private void change(RecordId hazard, WorkStatus to, LocalDate on) {
        attempt(
                hazard,
                on,
                support(hazard, basis(hazard)),
                edit -> new ChangingStatus(deciding, furrow.standard()).change(edit, to));
    }

    private String basis(RecordId hazard) {
        return profile.parts().stream()
                .filter(part -> part.hazard().equals(hazard))
                .map(ReleasedPart::basis)
                .filter(basis -> !basis.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private void attempt(
            RecordId hazard, LocalDate on, Support support, java.util.function.Function<Edit, Outcome> change) {
        Outcome outcome = signing.best(
                hazard, by -> change.apply(Edit.of(hazard, on, by).on(support).because(profile.told())));
        against.addAll(outcome.reasons());
    }

    /// What the report tells, by the words that the national standard asks for.
    private Support support(RecordId hazard, String basis) {
        String areas = java.util.Arrays.stream(ReleaseKind.values())
                .map(kind -> kind.code() + " " + profile.newArea(kind))
                .collect(Collectors.joining(", "));
        String items = profile.items().isEmpty()
                ? "none"
                : profile.items().stream()
                        .map(found -> found.quantity() + " "
                                + found.category().label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "));
        String remains = profile.findHazard(hazard).map(HazardWork::remains).orElse("");
        return Support.NONE
                .causedBy(profile.told(), profile.finished())
                .telling(Datum.AREAS_BY_KIND, areas)
                .telling(Datum.ITEMS_FOUND, items)
                .telling(Datum.DEVIATIONS, profile.deviations())
                .telling(Datum.MAPS, profile.told())
                .telling(Datum.REMAINDER, remains)
                .telling(Datum.COVERAGE, basis)
                .telling(Datum.CRITERIA_MET, basis)
                .telling(Datum.EVIDENCE_EXPLAINED, basis);
    }

    /// The report that it is about.
    CompletionReport report() {
        return report;
    }
}
