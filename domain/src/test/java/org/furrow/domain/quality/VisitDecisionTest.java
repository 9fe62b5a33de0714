package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.quality.Site.codes;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.mission.Method;
import org.junit.jupiter.api.Test;

class VisitDecisionTest {

    private final Site site = new Site();

    private List<String> against(Wish wish) {
        return codes(site.decide(wish.profile()));
    }

    @Test
    void monitoring_with_every_question_answered_and_an_accepted_lot_are_recorded() {
        assertThat(against(site.monitoring())).isEmpty();
        assertThat(against(site.sampling())).isEmpty();
        assertThat(against(site.monitoring().day(Site.TODAY).document(site.document)))
                .isEmpty();
    }

    @Test
    void all_that_is_lacking_is_told_at_once() {
        VisitProfile empty = new Wish(site, VisitKind.SAMPLING)
                .number("")
                .by(new Inspectors("", Optional.empty(), " "))
                .of(new Inspected("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .profile();

        assertThat(site.decide(empty).reasons())
                .extracting(reason -> reason.sentence())
                .containsExactly(
                        "The visit lacks a number.",
                        "The visit lacks the organisation that inspects.",
                        "The visit lacks an inspector.",
                        "The visit lacks the organisation that is inspected.",
                        "The visit lacks a sample.",
                        "The visit lacks the method by which the ground was worked on.");
        assertThat(against(site.monitoring().withoutChecklist())).containsExactly("F-9.5");
        assertThat(against(site.sampling().withoutVerdict())).containsExactly("F-9.5");
    }

    @Test
    void tomorrow_has_no_visit_yet() {
        assertThat(against(site.monitoring().day(Site.TODAY.plusDays(1)))).containsExactly("F-9.7");
    }

    @Test
    void a_number_is_used_once_by_an_organisation_and_again_after_the_visit_was_taken_back() {
        Visit before = site.recorded(site.sampling().number("qv-1").profile());

        assertThat(against(site.monitoring())).containsExactly("F-9.6");
        site.visits.clear();
        site.visits.add(new Visit(before.id(), before.profile(), "quin", true));
        assertThat(against(site.monitoring())).isEmpty();
        site.visits.clear();
        site.recorded(site.sampling()
                .by(new Inspectors("Third", Optional.empty(), "Zoe"))
                .profile());
        assertThat(against(site.monitoring())).isEmpty();
    }

    @Test
    void the_same_visit_is_not_recorded_twice_under_two_numbers() {
        site.recorded(site.monitoring().profile());

        assertThat(against(site.monitoring().number("QV-2"))).containsExactly("F-9.8");
        assertThat(against(site.monitoring().number("QV-2").day(Site.DAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void what_the_register_does_not_know_is_named() {
        Inspected nobody = new Inspected(
                Site.OPERATOR,
                Optional.of(Site.id()),
                Optional.of(Site.id()),
                Optional.of(Site.id()),
                Optional.of(Method.MANUAL_CLEARANCE));

        assertThat(against(site.monitoring().of(nobody).document(Site.id())))
                .containsExactly("F-9.9", "F-9.9", "F-9.9", "F-9.9");
        assertThat(against(site.monitoring().by(new Inspectors(Site.AUTHORITY, Optional.of(Site.id()), ""))))
                .containsExactly("F-9.9");
        assertThat(against(site.sampling().sample(new LotSample("L", 10, 5, 5, 0, "", Optional.of(Site.id())))))
                .containsExactly("F-9.9");
        assertThat(against(site.sampling().sample(new LotSample("L", 10, 5, 5, 0, "", Optional.of(site.draw)))))
                .isEmpty();
    }

    @Test
    void a_team_and_a_task_of_others_are_refused() {
        Inspected others = new Inspected(
                "Blue Hills",
                Optional.of(site.team.id()),
                Optional.of(site.task.id()),
                Optional.empty(),
                Optional.of(Method.MANUAL_CLEARANCE));

        assertThat(against(site.monitoring().of(others))).containsExactly("F-9.11", "F-9.11");
    }

    @Test
    void who_inspects_does_not_belong_to_those_that_are_inspected_but_may_monitor_its_own_work() {
        Inspectors own = new Inspectors(" green fields", Optional.of(site.team.id()), "Bea, ana");
        Inspectors theirs = new Inspectors(Site.AUTHORITY, Optional.empty(), "Bea; Zoe");

        assertThat(against(site.sampling().by(own))).containsExactly("F-9.10", "F-9.10", "F-9.10");
        assertThat(against(site.monitoring().by(own))).isEmpty();
        assertThat(against(site.sampling().by(theirs))).isEmpty();
    }

    @Test
    void a_checklist_is_one_of_the_profile_for_this_kind_of_visit_and_method() {
        Filled unknown = new Filled("site", 1, "Site", List.of());
        Inspected machines = new Inspected(
                Site.OPERATOR,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Method.MECHANICAL_CLEARANCE));

        assertThat(against(site.monitoring().checklist(unknown))).containsExactly("F-9.12");
        assertThat(against(site.monitoring().of(machines))).containsExactly("F-9.13");
        assertThat(against(site.sampling().answering(Map.of("medic", Answer.YES, "stores", Answer.NO))))
                .containsExactly("F-9.13");
    }

    @Test
    void every_question_has_an_answer_that_is_possible_and_no_other_question_has_one() {
        assertThat(against(site.monitoring().answering(Map.of("medic", Answer.NOT_APPLICABLE, "boots", Answer.NO))))
                .containsExactly("F-9.14", "F-9.15", "F-9.16");
        assertThat(against(site.monitoring().answering(Map.of("medic", Answer.NOT_SEEN, "stores", Answer.NO))))
                .isEmpty();
    }

    @Test
    void no_more_is_inspected_than_the_lot_has_and_no_more_is_defective_than_was_inspected() {
        assertThat(against(site.sampling().sample(80, 80, 0))).isEmpty();
        assertThat(against(site.sampling().sample(79, 80, 0))).containsExactly("F-9.17");
        assertThat(against(site.sampling().sample(80, 79, 80).verdict(Verdict.RE_CLEAR)))
                .containsExactly("F-9.17");
        assertThat(against(site.sampling().sample(new LotSample(" ", 80, 0, 0, 0, "", Optional.empty()))))
                .containsExactly("F-9.5", "F-9.5");
    }

    @Test
    void a_lot_with_more_defects_than_the_plan_accepts_is_not_accepted() {
        VisitProfile one = site.sampling().sample(1_000, 80, 1).profile();

        assertThat(codes(site.decide(one))).containsExactly("F-9.18");
        assertThat(codes(new VisitDecision(site.known(), Site.CHECKLISTS, 1, Site.TODAY).decide(Site.id(), one)))
                .isEmpty();
        assertThat(against(site.sampling().sample(1_000, 80, 1).verdict(Verdict.RE_CLEAR)))
                .isEmpty();
    }

    @Test
    void an_inspection_repeats_an_earlier_one_that_counts() {
        Visit first = site.recorded(site.sampling().profile());

        assertThat(against(site.sampling()
                        .number("QV-2")
                        .day(Site.DAY.plusDays(20))
                        .previous(first.id())))
                .isEmpty();
        assertThat(against(site.sampling()
                        .number("QV-2")
                        .day(Site.DAY.minusDays(1))
                        .previous(first.id())))
                .containsExactly("F-9.21");
        assertThat(against(
                        site.sampling().number("QV-2").day(Site.DAY.plusDays(1)).previous(Site.id())))
                .containsExactly("F-9.9");
    }

    @Test
    void a_correction_keeps_its_number_and_needs_a_reason_and_a_visit_that_counts() {
        Visit visit = site.recorded(site.monitoring().profile());
        Visit gone = new Visit(visit.id(), visit.profile(), "quin", true);
        VisitDecision decision = new VisitDecision(site.known(), Site.CHECKLISTS, 0, Site.TODAY);

        assertThat(codes(decision.decideCorrection(visit, visit.profile(), "wrong team")))
                .isEmpty();
        assertThat(codes(decision.decideCorrection(gone, visit.profile(), " "))).containsExactly("F-9.20", "F-9.5");
    }

    @Test
    void a_visit_on_which_something_rests_is_not_taken_back() {
        Visit visit = site.recorded(site.sampling().profile());
        assertThat(takingBack(visit)).isEmpty();

        site.recorded(site.sampling()
                .number("QV-2")
                .day(Site.DAY.plusDays(9))
                .previous(visit.id())
                .profile());
        site.nonconformities.add(NonconformityDecisionTest.raised(Grade.MINOR, Optional.of(visit.id()), site));

        assertThat(takingBack(visit)).containsExactly("F-9.22", "F-9.22");
    }

    private List<String> takingBack(Visit visit) {
        return codes(new VisitDecision(site.known(), Site.CHECKLISTS, 0, Site.TODAY)
                .decideTakingBack(visit, "recorded twice"));
    }
}
