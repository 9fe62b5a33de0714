package org.furrow.app.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.furrow.app.draft.BulkAction;
import org.furrow.app.draft.DecidingDraft;
import org.furrow.app.draft.ProposingChange;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.RunningBulk;
import org.furrow.app.draft.Wish;
import org.furrow.app.draft.WithdrawingDraft;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;

/// The use cases of drafts, of views, and of dealing with several hazards or drafts, for [PermissionsTest].
final class CasesOfMany {

    private CasesOfMany() {}

    static void put(Map<String, PermissionsTest.UseCase> cases, People people, RecordId nobody) {
        putViews(cases, people);
        putExaminations(cases, nobody);
    }

    private static void putExaminations(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Set<Role> recording = Set.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
        Set<Role> approving = Set.of(Role.APPROVER, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
        Wish wish = new Wish(
                new ProposedChange.Moved(WorkStatus.TASKED), LocalDate.EPOCH, "", Support.NONE, Optional.empty());
        PermissionsTest.put(
                cases,
                "ProposingChange examine",
                recording,
                (register, _) -> new ProposingChange(register).examine(nobody, wish));
        PermissionsTest.put(
                cases,
                "DecidingDraft examine approval",
                approving,
                (register, _) -> new DecidingDraft(register)
                        .examineApproval(nobody, new DecidingDraft.Looked(Hash.START, OptionalLong.empty())));
        PermissionsTest.put(
                cases,
                "DecidingDraft examine refusal",
                approving,
                (register, _) -> new DecidingDraft(register).examineRefusal(nobody, Hash.START, List.of()));
        PermissionsTest.put(
                cases,
                "WithdrawingDraft examine",
                recording,
                (register, _) -> new WithdrawingDraft(register).examine(nobody));
        putBulk(cases, BulkAction.STATUS, recording);
        putBulk(cases, BulkAction.WITHDRAW, recording);
        putBulk(cases, BulkAction.APPROVE, approving);
        putBulk(cases, BulkAction.REFUSE, approving);
    }

    static void putDrafts(Map<String, PermissionsTest.UseCase> cases, RecordId nobody) {
        Set<Role> recording = Set.of(Role.DATA_ENTRY, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
        Set<Role> approving = Set.of(Role.APPROVER, Role.OPERATOR, Role.QUALITY_OFFICER, Role.ADMINISTRATOR);
        Wish wish = new Wish(
                new ProposedChange.Moved(WorkStatus.TASKED), LocalDate.EPOCH, "", Support.NONE, Optional.empty());
        PermissionsTest.put(
                cases,
                "ReadingDrafts",
                PermissionsTest.EVERYBODY,
                (register, _) ->
                        new ReadingDrafts(register).list(ReadingDrafts.Question.in(DraftState.WAITING), 10, 0));
        PermissionsTest.put(
                cases,
                "ReadingDrafts one",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingDrafts(register).find(nobody));
        PermissionsTest.put(
                cases,
                "ReadingDrafts hazard",
                PermissionsTest.EVERYBODY,
                (register, _) -> new ReadingDrafts(register).findHazard(nobody));
        PermissionsTest.put(
                cases,
                "ProposingChange",
                recording,
                (register, _) -> new ProposingChange(register).propose(nobody, wish));
        PermissionsTest.put(
                cases,
                "ProposingChange new",
                recording,
                (register, _) -> new ProposingChange(register).proposeNew(wish));
        PermissionsTest.put(
                cases,
                "ProposingChange again",
                recording,
                (register, _) -> new ProposingChange(register).proposeAgain(nobody, Hash.START, wish));
        PermissionsTest.put(
                cases,
                "DecidingDraft approve",
                approving,
                (register, _) -> new DecidingDraft(register)
                        .approve(nobody, new DecidingDraft.Looked(Hash.START, OptionalLong.empty())));
        PermissionsTest.put(
                cases,
                "DecidingDraft refuse",
                approving,
                (register, _) -> new DecidingDraft(register).refuse(nobody, Hash.START, List.of()));
        PermissionsTest.put(
                cases,
                "WithdrawingDraft",
                recording,
                (register, _) -> new WithdrawingDraft(register).withdraw(nobody, ""));
    }

    private static void putBulk(Map<String, PermissionsTest.UseCase> cases, BulkAction action, Set<Role> allowed) {
        PermissionsTest.put(cases, "RunningBulk " + action.code(), allowed, (register, _) -> {
            try (RunningBulk running = new RunningBulk(register)) {
                running.begin(action, List.of());
            }
        });
    }

    private static void putViews(Map<String, PermissionsTest.UseCase> cases, People people) {
        SavingViews views = new SavingViews(people);
        Set<Role> sharing = Set.of(Role.APPROVER, Role.ADMINISTRATOR);
        SavingViews.Wish wish = new SavingViews.Wish("", Map.of(), false, false);
        PermissionsTest.put(cases, "SavingViews list", PermissionsTest.EVERYBODY, (_, by) -> views.list(by));
        PermissionsTest.put(cases, "SavingViews first", PermissionsTest.EVERYBODY, (_, by) -> views.findFirst(by));
        PermissionsTest.put(cases, "SavingViews save", PermissionsTest.EVERYBODY, (_, by) -> views.save(by, wish));
        PermissionsTest.put(
                cases,
                "SavingViews save shared",
                sharing,
                (_, by) -> views.save(by, new SavingViews.Wish("", Map.of(), true, false)));
        PermissionsTest.put(cases, "SavingViews share", sharing, (_, by) -> views.share(by, "none"));
        PermissionsTest.put(
                cases, "SavingViews unshare", PermissionsTest.EVERYBODY, (_, by) -> views.unshare(by, "none"));
        PermissionsTest.put(
                cases, "SavingViews rename", PermissionsTest.EVERYBODY, (_, by) -> views.rename(by, "none", "Mine"));
        PermissionsTest.put(
                cases, "SavingViews delete", PermissionsTest.EVERYBODY, (_, by) -> views.delete(by, "none"));
        PermissionsTest.put(
                cases, "SavingViews restore", PermissionsTest.EVERYBODY, (_, by) -> views.restore(by, "none"));
        PermissionsTest.put(
                cases, "SavingViews begin", PermissionsTest.EVERYBODY, (_, by) -> views.beginWith(by, "none"));
        PermissionsTest.put(
                cases,
                "SavingViews begin with none",
                PermissionsTest.EVERYBODY,
                (_, by) -> views.beginWithNone(by, "none"));
    }
}
