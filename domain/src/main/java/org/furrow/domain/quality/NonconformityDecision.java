package org.furrow.domain.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;

/// Whether a nonconformity can be raised, and whether a step of it is possible: in this state, on this day, by this
/// person, with what is told.
///
/// A step is never dated before the one before it, nor ahead of today. Who set or carries out the action, and who is in
/// the team, does not verify it.
///
/// @param today the last day that anything can have happened
public record NonconformityDecision(VisitKnowledge known, LocalDate today) {

    /// Whether it can be raised on that day.
    public Decision decideRaise(RecordId id, NonconformityProfile profile, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkTexts(profile));
        if (day.isAfter(today)) {
            against.add(QualityRefusal.STEP_AHEAD_OF_TODAY.because("Raising", profile.told(), day, today));
        }
        known.nonconformities().stream()
                .filter(other ->
                        !other.id().equals(id) && other.profile().number().equalsIgnoreCase(profile.number()))
                .forEach(other -> against.add(QualityRefusal.NONCONFORMITY_NUMBER_TAKEN.because(
                        other.progress().raised(), other.profile().number())));
        against.addAll(checkNamed(profile));
        profile.visit().ifPresent(visit -> against.addAll(checkVisit(profile, visit, day)));
        return Decision.of(against);
    }

    private static List<Reason> checkTexts(NonconformityProfile profile) {
        List<String> lacking = new ArrayList<>();
        if (profile.number().isBlank()) {
            lacking.add("a number");
        }
        if (profile.what().isBlank()) {
            lacking.add("what was seen");
        }
        if (profile.organisation().isBlank()) {
            lacking.add("an organisation");
        }
        if (profile.grade() == Grade.CRITICAL
                && profile.team().isEmpty()
                && profile.task().isEmpty()) {
            lacking.add("the team or the task that it stops");
        }
        return lacking.stream()
                .map(datum -> QualityRefusal.NONCONFORMITY_LACKS.because(profile.told(), datum))
                .toList();
    }

    private List<Reason> checkNamed(NonconformityProfile profile) {
        List<Reason> against = new ArrayList<>();
        profile.team()
                .ifPresent(id -> known.findTeam(id)
                        .ifPresentOrElse(
                                team -> checkOwner(
                                        profile,
                                        team.profile().name(),
                                        team.profile().organisation(),
                                        against),
                                () -> against.add(QualityRefusal.UNKNOWN_HERE.because("team", id))));
        profile.task()
                .ifPresent(id -> known.findTask(id)
                        .ifPresentOrElse(
                                task -> checkOwner(
                                        profile,
                                        task.profile().number(),
                                        task.profile().organisation(),
                                        against),
                                () -> against.add(QualityRefusal.UNKNOWN_HERE.because("task", id))));
        return against;
    }

    private static void checkOwner(NonconformityProfile profile, String what, String owner, List<Reason> against) {
        if (!owner.equals(profile.organisation())) {
            against.add(QualityRefusal.WORK_OF_OTHERS.because(what, owner, profile.told(), profile.organisation()));
        }
    }

    private List<Reason> checkVisit(NonconformityProfile profile, RecordId id, LocalDate day) {
        Optional<Visit> found = known.findVisit(id).filter(visit -> !visit.isTakenBack());
        if (found.isEmpty()) {
            return List.of(QualityRefusal.UNKNOWN_HERE.because("visit", id));
        }
        VisitProfile visit = found.orElseThrow().profile();
        List<Reason> against = new ArrayList<>();
        if (!visit.of().organisation().equals(profile.organisation())) {
            checkOwner(profile, visit.told(), visit.of().organisation(), against);
        }
        if (day.isBefore(visit.day())) {
            against.add(QualityRefusal.RAISED_BEFORE_SEEN.because(profile.told(), day, visit.told()));
        }
        return against;
    }

    /// Whether a step is possible on that day.
    ///
    /// @param person who takes it
    public Decision decide(Nonconformity nonconformity, NonconformityFact step, String person, LocalDate day) {
        List<Reason> against = new ArrayList<>(checkStep(nonconformity, NonconformityStep.of(step), day));
        switch (step) {
            case NonconformityFact.Raised _, NonconformityFact.Acknowledged _, NonconformityFact.Closed _ -> {}
            case NonconformityFact.CauseFound(String cause) -> need(nonconformity, cause, "the cause", against);
            case NonconformityFact.ActionSet action -> checkAction(nonconformity, action, day, against);
            case NonconformityFact.Verified(String how) -> {
                need(nonconformity, how, "how it was verified", against);
                deeds(nonconformity, person)
                        .forEach(deed -> against.add(QualityRefusal.VERIFIES_OWN.because(
                                person, deed, nonconformity.profile().told())));
            }
            case NonconformityFact.Reopened(String reason) -> need(nonconformity, reason, "a reason", against);
            case NonconformityFact.Withdrawn(String reason) -> need(nonconformity, reason, "a reason", against);
        }
        return Decision.of(against);
    }

    /// What stands against a step whatever is told with it: the state and the day.
    private List<Reason> checkStep(Nonconformity nonconformity, NonconformityStep step, LocalDate day) {
        List<Reason> against = new ArrayList<>();
        String number = nonconformity.profile().told();
        if (!step.isPossibleWhile(nonconformity.status())) {
            String from = Arrays.stream(NonconformityStatus.values())
                    .filter(step::isPossibleWhile)
                    .map(NonconformityDecision::told)
                    .collect(Collectors.joining(", "));
            against.add(QualityRefusal.NOT_WHILE_NONCONFORMITY.because(
                    step.label(), number, told(nonconformity.status()), from));
        }
        if (day.isBefore(nonconformity.progress().changed())) {
            against.add(QualityRefusal.STEP_BACK_IN_TIME.because(
                    step.label(), number, day, nonconformity.progress().changed()));
        }
        if (day.isAfter(today)) {
            against.add(QualityRefusal.STEP_AHEAD_OF_TODAY.because(step.label(), number, day, today));
        }
        return against;
    }

    private static void checkAction(
            Nonconformity nonconformity, NonconformityFact.ActionSet action, LocalDate day, List<Reason> against) {
        need(nonconformity, action.action(), "what is done about it", against);
        need(nonconformity, action.by(), "who does it", against);
        if (action.due().isBefore(day)) {
            against.add(
                    QualityRefusal.DUE_TOO_EARLY.because(nonconformity.profile().told(), action.due(), day));
        }
    }

    /// What this person did about it that others have to verify.
    private Set<String> deeds(Nonconformity nonconformity, String person) {
        Set<String> deeds = new LinkedHashSet<>();
        nonconformity.progress().action().ifPresent(action -> {
            if (action.setBy().equalsIgnoreCase(person)) {
                deeds.add("set the action");
            }
            if (action.by().strip().equalsIgnoreCase(person.strip())) {
                deeds.add("carries out the action");
            }
        });
        if (nonconformity
                .profile()
                .team()
                .filter(team -> known.isMember(team, person))
                .isPresent()) {
            deeds.add("is in the team");
        }
        return deeds;
    }

    private static void need(Nonconformity nonconformity, String text, String datum, List<Reason> against) {
        if (text.isBlank()) {
            against.add(QualityRefusal.NONCONFORMITY_LACKS.because(
                    nonconformity.profile().told(), datum));
        }
    }

    private static String told(NonconformityStatus status) {
        return status.label().toLowerCase(Locale.ROOT);
    }
}
