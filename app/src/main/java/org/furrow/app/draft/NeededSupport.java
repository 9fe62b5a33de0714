package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Change;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.ClassificationRule;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.StatusRule;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.NationalStandard;

/// What the national standard asks for before a hazard may be changed in some way, so that a form can ask for it.
public final class NeededSupport {

    private final NationalStandard standard;

    /// What this standard asks for.
    public NeededSupport(NationalStandard standard) {
        this.standard = standard;
    }

    /// The rules that a change passes; none where the standard has no rule for it.
    ///
    /// @param hazard the hazard, absent for a new one
    /// @param to what it would become, as the form has it; empty for changes that have no such choice
    public List<Conditions> list(ProposedChange.Kind kind, Optional<Hazard> hazard, String to) {
        return switch (kind) {
            case DESCRIPTION ->
                List.of(standard.hazards().rule(Change.DESCRIPTION_CORRECTION).conditions());
            case BOUNDARY ->
                List.of(standard.hazards().rule(Change.BOUNDARY_CORRECTION).conditions());
            case EXTENSION -> List.of(standard.hazards().rule(Change.EXTENSION).conditions());
            case EVIDENCE -> List.of();
            case SPLIT -> List.of(standard.hazards().rule(Change.SPLIT).conditions());
            case MERGE -> List.of(standard.hazards().rule(Change.MERGE).conditions());
            case REOPEN -> List.of(standard.hazards().rule(Change.REOPENING).conditions());
            case STATUS ->
                hazard
                        .flatMap(known -> WorkStatus.find(to)
                                .flatMap(status -> standard.hazards().findRule(known.status(), status)))
                        .map(StatusRule::conditions)
                        .stream()
                        .toList();
            case CLASSIFICATION ->
                hazard.flatMap(known -> classification(known.classification(), to)).stream()
                        .toList();
            case RELEASE ->
                ReleaseKind.find(to).map(as -> standard.releases().rule(as).conditions()).stream()
                        .toList();
            case NEW_HAZARD -> entry(to);
        };
    }

    private Optional<Conditions> classification(Classification from, String to) {
        return Classification.find(to)
                .flatMap(as -> standard.hazards().findRule(from, as))
                .map(ClassificationRule::conditions);
    }

    private List<Conditions> entry(String to) {
        List<Conditions> entry = new ArrayList<>();
        standard.hazards().findEntryRule().map(ClassificationRule::conditions).ifPresent(entry::add);
        classification(Classification.INDICATION, to).ifPresent(entry::add);
        return entry;
    }

    /// Whether the work on a hazard goes on with that status: the one that is likely next.
    private static boolean isOnward(Optional<Hazard> hazard, WorkStatus to) {
        return hazard.map(Hazard::status).filter(from -> next(from) == to).isPresent();
    }

    private static WorkStatus next(WorkStatus from) {
        return switch (from) {
            case OPEN -> WorkStatus.TASKED;
            case TASKED, SUSPENDED, REJECTED -> WorkStatus.WORKED_ON;
            case WORKED_ON -> WorkStatus.COMPLETED;
            case COMPLETED -> WorkStatus.INSPECTED;
            case INSPECTED -> WorkStatus.HANDED_OVER;
            case HANDED_OVER, CANCELLED, DISCARDED, SUPERSEDED -> from;
        };
    }

    /// What a hazard can become, as forms name it: those that the standard has a rule for, and of work statuses first
    /// the one with which work goes on.
    public List<String> choices(ProposedChange.Kind kind, Optional<Hazard> hazard) {
        return switch (kind) {
            case DESCRIPTION, BOUNDARY, EXTENSION, EVIDENCE, SPLIT, MERGE, REOPEN -> List.of();
            case STATUS ->
                standard.hazards().statuses().stream()
                        .filter(rule -> hazard.filter(known -> rule.from() == known.status()
                                        && rule.of().contains(known.classification()))
                                .isPresent())
                        .map(StatusRule::to)
                        .distinct()
                        .sorted(Comparator.comparing(to -> !isOnward(hazard, to)))
                        .map(WorkStatus::code)
                        .toList();
            case CLASSIFICATION ->
                standard.hazards().classifications().stream()
                        .filter(rule -> hazard.map(Hazard::classification).equals(rule.from()))
                        .map(rule -> rule.to().code())
                        .toList();
            case RELEASE -> List.of("cancelled", "reduced", "cleared");
            case NEW_HAZARD -> List.of("indication", "sha", "cha");
        };
    }
}
