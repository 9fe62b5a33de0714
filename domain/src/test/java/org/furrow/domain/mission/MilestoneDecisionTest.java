package org.furrow.domain.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.mission.Camp.DAY;
import static org.furrow.domain.mission.Field.ESTABLISHED;
import static org.furrow.domain.mission.Field.ORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MilestoneDecisionTest {

    private final Field field = new Field();

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ESTABLISHED")
    void each_milestone_is_reached_after_the_one_before_it(Milestone milestone) {
        field.reachedUntil(milestone.before().orElseThrow());

        assertThat(codes(milestone, DAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ESTABLISHED", "TRAINED"})
    void none_is_reached_while_the_one_before_it_is_not(Milestone milestone) {
        assertThat(codes(milestone, DAY)).containsExactly("F-6.41");
    }

    @Test
    void a_milestone_is_reached_once_and_the_first_one_with_the_mission() {
        field.reachedUntil(Milestone.TRAINED);

        assertThat(codes(Milestone.TRAINED, DAY)).containsExactly("F-6.40");
        assertThat(codes(Milestone.ESTABLISHED, DAY)).containsExactly("F-6.40");
    }

    @Test
    void it_may_be_reached_on_the_day_of_the_one_before_and_today_but_not_earlier_or_later() {
        assertThat(codes(Milestone.TRAINED, ESTABLISHED)).isEmpty();
        assertThat(codes(Milestone.TRAINED, ESTABLISHED.minusDays(1))).containsExactly("F-6.42");
        assertThat(codes(Milestone.TRAINED, DAY)).isEmpty();
        assertThat(codes(Milestone.TRAINED, DAY.plusDays(1))).containsExactly("F-6.43");
    }

    @Test
    void a_document_says_so_by_its_number_or_by_its_id() {
        MilestoneDocument kept = new MilestoneDocument("", Optional.of(Camp.id()));

        assertThat(codes(trained(MilestoneDocument.NONE), known(true))).containsExactly("F-6.44");
        assertThat(codes(trained(MilestoneDocument.called(" ")), known(true))).containsExactly("F-6.44");
        assertThat(codes(trained(kept), known(true))).isEmpty();
        assertThat(codes(trained(kept), known(false))).containsExactly("F-6.45");
    }

    @ParameterizedTest
    @EnumSource(names = {"ACCREDITED", "DEPLOYED", "WORKING"})
    void where_its_teams_must_be_ready_each_reason_against_each_team_is_told(Milestone milestone) {
        field.reachedUntil(milestone.before().orElseThrow());
        field.camp.accreditations.removeIf(each -> each.holder() instanceof Holder.OfPerson);

        assertThat(reasons(milestone, DAY))
                .extracting(Reason::sentence)
                .containsExactly(
                        "MCT-1 may not work on 2026-06-10, so River 1 was not " + MissionDecision.told(milestone)
                                + " then.",
                        "Ana is not accredited for manual clearance on 2026-06-10; accreditations: it has none.");
    }

    @Test
    void a_team_is_asked_on_the_day_of_the_milestone_and_not_today() {
        field.reachedUntil(Milestone.TRAINED);
        field.camp.accreditations.replaceAll(each -> Camp.granted(each.holder(), DAY, Camp.END));

        assertThat(codes(Milestone.ACCREDITED, DAY)).isEmpty();
        assertThat(codes(Milestone.ACCREDITED, DAY.minusDays(1))).containsExactly("F-6.47", "F-6.5", "F-6.5", "F-6.5");
    }

    @Test
    void a_team_that_may_work_with_another_method_than_its_usual_one_is_ready() {
        field.reachedUntil(Milestone.TRAINED);
        Set<Method> animals = Set.of(Method.ANIMAL_DETECTION);
        field.camp.accreditations.replaceAll(each ->
                new Accreditation(each.id(), each.holder(), animals, each.from(), each.until(), "", Optional.empty()));

        assertThat(codes(Milestone.ACCREDITED, DAY)).isEmpty();
    }

    @Test
    void a_team_whose_work_needs_no_accreditation_is_ready_while_somebody_is_in_it() {
        field.reachedUntil(Milestone.TRAINED);
        field.camp.accreditations.clear();
        List<Member> members = field.camp.team.profile().members();

        field.camp.team = logistics(members);
        assertThat(codes(Milestone.ACCREDITED, DAY)).isEmpty();

        field.camp.team = logistics(List.of());
        assertThat(codes(Milestone.ACCREDITED, DAY)).containsExactly("F-6.47", "F-6.4");
    }

    @Test
    void a_mission_without_teams_or_with_unseen_ones_is_not_accredited() {
        field.reachedUntil(Milestone.TRAINED);
        MilestoneDecision.Claim claim = new MilestoneDecision.Claim(Milestone.ACCREDITED, DAY, ORDER);

        assertThat(codes(claim, new MilestoneDecision.Circumstances(DAY, true, List.of(), 0)))
                .containsExactly("F-6.46");
        assertThat(codes(claim, new MilestoneDecision.Circumstances(DAY, true, List.of(field.readiness()), 1)))
                .containsExactly("F-6.48");
    }

    @Test
    void only_the_last_milestone_is_taken_back_and_with_a_reason() {
        field.reachedUntil(Milestone.ACCREDITED);

        assertThat(takenBack(Milestone.ACCREDITED, "wrong day")).isEmpty();
        assertThat(takenBack(Milestone.ACCREDITED, " ")).containsExactly("F-6.52");
        assertThat(takenBack(Milestone.TRAINED, "wrong day")).containsExactly("F-6.50");
        assertThat(takenBack(Milestone.DEPLOYED, "")).containsExactly("F-6.49", "F-6.52");
        assertThat(takenBack(Milestone.ESTABLISHED, "wrong day")).containsExactly("F-6.51");
    }

    @Test
    void a_figure_is_reported_of_an_objective_that_nobody_counts_and_not_ahead() {
        field.objectives = List.of(Objective.reported("Wells", 3), Objective.counted(Measure.CLEARED, 9));

        assertThat(reported("wells", DAY)).isEmpty();
        assertThat(reported("Wells", DAY.plusDays(1))).containsExactly("F-6.43");
        assertThat(reported("Schools", DAY)).containsExactly("F-6.53");
        assertThat(reported("", DAY)).as("nothing that is counted").containsExactly("F-6.53");
    }

    private static MilestoneDecision.Claim trained(MilestoneDocument document) {
        return new MilestoneDecision.Claim(Milestone.TRAINED, DAY, document);
    }

    private static Team logistics(List<Member> members) {
        TeamProfile profile = new TeamProfile(
                "LOG-1", TeamKind.LOGISTICS, Camp.ORGANISATION, "", members, List.of(), WorkingCalendar.USUAL);
        return new Team(Camp.id(), profile, Camp.BEGIN, Optional.empty());
    }

    private List<String> reported(String objective, LocalDate day) {
        Mission.Report report = new Mission.Report(objective, day, 1);
        return codes(
                MilestoneDecision.decideReport(field.mission(), report, DAY).reasons());
    }

    private List<String> takenBack(Milestone milestone, String reason) {
        return codes(MilestoneDecision.decideTakingBack(field.mission(), milestone, reason)
                .reasons());
    }

    private List<Reason> reasons(Milestone milestone, LocalDate day) {
        return new MilestoneDecision(Camp.STANDARD)
                .decide(field.mission(), new MilestoneDecision.Claim(milestone, day, ORDER), known(true))
                .reasons();
    }

    private List<String> codes(Milestone milestone, LocalDate day) {
        return codes(reasons(milestone, day));
    }

    private List<String> codes(MilestoneDecision.Claim claim, MilestoneDecision.Circumstances known) {
        return codes(new MilestoneDecision(Camp.STANDARD)
                .decide(field.mission(), claim, known)
                .reasons());
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    private MilestoneDecision.Circumstances known(boolean isDocumentKnown) {
        return new MilestoneDecision.Circumstances(DAY, isDocumentKnown, List.of(field.readiness()), 0);
    }
}
