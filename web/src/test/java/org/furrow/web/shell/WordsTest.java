package org.furrow.web.shell;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.app.draft.BulkAction;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.hazard.RegisterColumn;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.journal.Change;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.quality.SampleFault;
import org.furrow.app.quality.SampleField;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Suspicion;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.Restriction;
import org.furrow.domain.hazard.Directness;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.journal.ChainFault;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.ViewFault;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.Grade;
import org.furrow.domain.quality.Inspection;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.Severity;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.release.Alike;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionStatus;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.MarkerKind;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UsedFor;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.TaskGroup;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.domain.victims.Activity;
import org.furrow.domain.victims.AgeGroup;
import org.furrow.domain.victims.BodyPart;
import org.furrow.domain.victims.ConsentBy;
import org.furrow.domain.victims.ConsentForm;
import org.furrow.domain.victims.Difficulty;
import org.furrow.domain.victims.ErasureReason;
import org.furrow.domain.victims.Frequency;
import org.furrow.domain.victims.KeyFault;
import org.furrow.domain.victims.Known;
import org.furrow.domain.victims.Outcome;
import org.furrow.domain.victims.Sex;
import org.furrow.domain.victims.VictimLook;
import org.furrow.domain.victims.VictimStage;
import org.furrow.domain.victims.VictimStatus;
import org.furrow.domain.victims.VictimStep;
import org.furrow.web.about.AboutWords;
import org.furrow.web.accidents.AccidentWords;
import org.furrow.web.bulk.BulkWords;
import org.furrow.web.clearance.ProgressWords;
import org.furrow.web.draft.DraftWords;
import org.furrow.web.draw.DrawWords;
import org.furrow.web.evidence.DocumentWords;
import org.furrow.web.handover.HandoverWords;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.imports.ImportsWords;
import org.furrow.web.journal.JournalWords;
import org.furrow.web.journal.RecordPage;
import org.furrow.web.ledger.LedgerWords;
import org.furrow.web.map.MapWords;
import org.furrow.web.missions.MissionWords;
import org.furrow.web.people.PeopleWords;
import org.furrow.web.plans.PlansWords;
import org.furrow.web.quality.SamplingWords;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.rules.RulesWords;
import org.furrow.web.schedule.ScheduleWords;
import org.furrow.web.signins.SignInsWords;
import org.furrow.web.tasks.TaskWords;
import org.furrow.web.teams.TeamWords;
import org.furrow.web.today.TodayWords;
import org.furrow.web.trouble.TroubleWords;
import org.furrow.web.victims.VictimWords;
import org.furrow.web.visits.VisitWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    /// The codes for which a method must have words.
    private static final Map<String, List<String>> CODES = Map.ofEntries(
            entry("JournalWords.kindIs", ReadingJournal.kinds()),
            entry("JournalWords.recordIs", codes(RecordPage.values(), RecordPage::code)),
            entry(
                    "JournalWords.filterIs",
                    List.of("record", "author", "site", "kind", "import", "from", "to", "valid-from", "valid-to")),
            entry("JournalWords.field", codes(Change.Field.values(), Change.Field::code)),
            entry("JournalWords.fault", codes(ChainFault.Kind.values(), ChainFault.Kind::code)),
            entry("TodayWords.doubt", codes(Discrepancy.values(), Discrepancy::code)),
            entry("TodayWords.doubtMeans", codes(Discrepancy.values(), Discrepancy::code)),
            entry("TodayWords.pile", codes(InboxKind.values(), InboxKind::code)),
            entry("TodayWords.pileMeans", codes(InboxKind.values(), InboxKind::code)),
            entry("TodayWords.period", List.of("mark", "day", "week", "month")),
            entry("ShellWords.look", codes(Theme.values(), Theme::code)),
            entry("RegisterWords.column", codes(RegisterColumn.values(), RegisterColumn::code)),
            entry("RegisterWords.drawnIs", List.of("yes", "no")),
            entry("RegisterWords.act", List.of("status", "description", "evidence", "export")),
            entry(
                    "RegisterWords.viewDone",
                    List.of(
                            "saved",
                            "replaced",
                            "renamed",
                            "deleted",
                            "restored",
                            "first",
                            "not-first",
                            "shared",
                            "unshared")),
            entry("RegisterWords.viewFault", codes(ViewFault.values(), ViewFault::code)),
            entry("BulkWords.act", codes(BulkAction.values(), BulkAction::code)),
            entry("BulkWords.confirm", List.of("propose", "approve", "refuse", "withdraw")),
            entry("BulkWords.confirmMeans", List.of("propose", "approve", "refuse", "withdraw")),
            entry("BulkWords.done", List.of("propose", "approve", "refuse", "withdraw")),
            entry("PeopleWords.role", codes(Role.values(), Role::code)),
            entry(
                    "PeopleWords.notLetIn",
                    List.of(
                            "no-account",
                            "no-role",
                            "no-organisation",
                            "name-taken",
                            "last-administrator",
                            "disabled")),
            entry("PeopleWords.fault", codes(Fault.values(), Fault::code)),
            entry("SignInsWords.happened", codes(AccountEvent.What.values(), AccountEvent.What::code)),
            entry(
                    "SignInsWords.came",
                    Arrays.stream(AccountEvent.Way.values())
                            .filter(way -> way != AccountEvent.Way.NONE)
                            .map(AccountEvent.Way::code)
                            .toList()),
            entry("SignInsWords.why", codes(AccountEvent.Why.values(), AccountEvent.Why::code)),
            entry("MissionWords.milestoneIs", codes(Milestone.values(), Milestone::code)),
            entry("MissionWords.measureIs", codes(Measure.values(), Measure::code)),
            entry("TeamWords.kindIs", codes(TeamKind.values(), TeamKind::code)),
            entry("TeamWords.roleIs", codes(MemberRole.values(), MemberRole::code)),
            entry("TeamWords.level", codes(Level.values(), Level::code)),
            entry(
                    "TeamWords.methodIs",
                    codes(org.furrow.domain.mission.Method.values(), org.furrow.domain.mission.Method::code)),
            entry("RulesWords.guard", codes(Guard.values(), Guard::code)),
            entry(
                    "RulesWords.change",
                    codes(org.furrow.domain.hazard.Change.values(), org.furrow.domain.hazard.Change::code)),
            entry("RulesWords.directnessIs", codes(Directness.values(), Directness::code)),
            entry("TaskWords.kindIs", codes(TaskKind.values(), TaskKind::code)),
            entry("TaskWords.groupIs", codes(TaskGroup.values(), TaskGroup::code)),
            entry("TaskWords.statusIs", codes(TaskStatus.values(), TaskStatus::code)),
            entry("TaskWords.stepIs", codes(TaskStep.values(), TaskStep::code)),
            entry("TaskWords.causeIs", codes(StopCause.values(), StopCause::code)),
            entry("HandoverWords.statusIs", codes(CompletionStatus.values(), CompletionStatus::code)),
            entry("HandoverWords.certificateIs", codes(CertificateStatus.values(), CertificateStatus::code)),
            entry("HandoverWords.kindIs", codes(ReleaseKind.values(), ReleaseKind::code)),
            entry("HandoverWords.markerIs", codes(MarkerKind.values(), MarkerKind::code)),
            entry("HandoverWords.alikeIs", codes(Alike.values(), Alike::code)),
            entry("HandoverWords.findingIs", codes(ReviewFinding.values(), ReviewFinding::code)),
            entry("HandoverWords.usedIs", codes(LandUsed.values(), LandUsed::code)),
            entry("HandoverWords.usedForIs", codes(UsedFor.values(), UsedFor::code)),
            entry("HandoverWords.unusedIs", codes(UnusedBecause.values(), UnusedBecause::code)),
            entry(
                    "HandoverWords.actIs",
                    Stream.of(HandoverAct.values())
                            .filter(act -> !act.isFirst() && !act.step().equals("change"))
                            .map(HandoverAct::code)
                            .toList()),
            entry("AccidentWords.kindIs", codes(AccidentKind.values(), AccidentKind::code)),
            entry("AccidentWords.contextIs", codes(AccidentContext.values(), AccidentContext::code)),
            entry("AccidentWords.stageIs", codes(AccidentStage.values(), AccidentStage::code)),
            entry("AccidentWords.stopIs", codes(WorkStop.values(), WorkStop::code)),
            entry("AccidentWords.deviceIs", codes(ItemCategory.values(), ItemCategory::code)),
            entry(
                    "AccidentWords.stepIs",
                    Stream.of(AccidentStep.values())
                            .filter(step -> step != AccidentStep.AMEND)
                            .map(AccidentStep::code)
                            .toList()),
            entry("VictimWords.sexIs", codes(Sex.values(), Sex::code)),
            entry("VictimWords.ageGroupIs", codes(AgeGroup.values(), AgeGroup::code)),
            entry("VictimWords.outcomeIs", codes(Outcome.values(), Outcome::code)),
            entry("VictimWords.statusIs", codes(VictimStatus.values(), VictimStatus::code)),
            entry("VictimWords.activityIs", codes(Activity.values(), Activity::code)),
            entry("VictimWords.partIs", codes(BodyPart.values(), BodyPart::code)),
            entry("VictimWords.difficultyIs", codes(Difficulty.values(), Difficulty::code)),
            entry("VictimWords.knownIs", codes(Known.values(), Known::code)),
            entry("VictimWords.frequencyIs", codes(Frequency.values(), Frequency::code)),
            entry("VictimWords.consentByIs", codes(ConsentBy.values(), ConsentBy::code)),
            entry("VictimWords.formIs", codes(ConsentForm.values(), ConsentForm::code)),
            entry("VictimWords.erasureIs", codes(ErasureReason.values(), ErasureReason::code)),
            entry("VictimWords.stageIs", codes(VictimStage.values(), VictimStage::code)),
            entry(
                    "VictimWords.stepIs",
                    Stream.of(VictimStep.values())
                            .filter(step -> !step.isWritten())
                            .map(VictimStep::code)
                            .toList()),
            entry("VictimWords.lookIs", codes(VictimLook.What.values(), VictimLook.What::code)),
            entry("VictimWords.keyIs", codes(KeyFault.Kind.values(), KeyFault.Kind::code)),
            entry("VisitWords.kindIs", codes(VisitKind.values(), VisitKind::code)),
            entry("VisitWords.gradeIs", codes(Grade.values(), Grade::code)),
            entry("VisitWords.answerIs", codes(Answer.values(), Answer::code)),
            entry("VisitWords.verdictIs", codes(Verdict.values(), Verdict::code)),
            entry("VisitWords.statusIs", codes(NonconformityStatus.values(), NonconformityStatus::code)),
            entry("VisitWords.stepIs", codes(NonconformityStep.values(), NonconformityStep::code)),
            entry("VisitWords.eventIs", codes(LotEvent.values(), LotEvent::code)),
            entry("ProgressWords.kindIs", codes(WorkedKind.values(), WorkedKind::code)),
            entry("ProgressWords.causeIs", codes(StoppageCause.values(), StoppageCause::code)),
            entry("ProgressWords.categoryIs", codes(ItemCategory.values(), ItemCategory::code)),
            entry("ProgressWords.conditionIs", codes(ItemCondition.values(), ItemCondition::code)),
            entry("ProgressWords.disposalIs", codes(DisposalMethod.values(), DisposalMethod::code)),
            entry("ProgressWords.flagIs", codes(Suspicion.values(), Suspicion::code)),
            entry("SamplingWords.field", codes(SampleField.values(), SampleField::code)),
            entry("SamplingWords.fault", codes(SampleFault.Kind.values(), SampleFault.Kind::code)),
            entry("SamplingWords.severity", codes(Severity.values(), Severity::code)),
            entry("SamplingWords.since", codes(Inspection.Why.values(), Inspection.Why::code)),
            entry("SamplingWords.shortfall", codes(DrawnSquares.Shortfall.values(), DrawnSquares.Shortfall::code)),
            entry("ScheduleWords.kindIs", codes(WorkStep.values(), WorkStep::code)),
            entry("PlansWords.criterionIs", codes(Criterion.values(), Criterion::code)),
            entry("PlansWords.figureIs", codes(PlanningFigure.values(), PlanningFigure::code)),
            entry("PlansWords.stateIs", codes(PlanHead.State.values(), PlanHead.State::code)),
            entry("ScheduleWords.stateIs", List.of("free", "pinned", "frozen")),
            entry("ScheduleWords.does", List.of("move", "pin", "forbid", "free", "undo", "redo")),
            entry("ScheduleWords.done", List.of("move", "pin", "forbid", "free", "undo", "redo")),
            entry("DocumentWords.kindIs", codes(DocumentKind.values(), DocumentKind::code)),
            entry("DocumentWords.restrictionIs", codes(Restriction.values(), Restriction::code)),
            entry("DocumentWords.fault", codes(DocumentFault.values(), DocumentFault::code)));

    static Stream<Class<?>> pages() {
        return Stream.of(
                ShellWords.class,
                MapWords.class,
                RegisterWords.class,
                HazardWords.class,
                LedgerWords.class,
                ImportsWords.class,
                JournalWords.class,
                PeopleWords.class,
                SignInsWords.class,
                RulesWords.class,
                TeamWords.class,
                MissionWords.class,
                TaskWords.class,
                VisitWords.class,
                AccidentWords.class,
                VictimWords.class,
                HandoverWords.class,
                ProgressWords.class,
                TodayWords.class,
                DraftWords.class,
                DrawWords.class,
                ScheduleWords.class,
                PlansWords.class,
                BulkWords.class,
                DocumentWords.class,
                SamplingWords.class,
                AboutWords.class,
                TroubleWords.class);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_word_is_there_for_every_value_it_can_depend_on(Class<?> page) throws Exception {
        Object words = Words.of(page, Locale.ENGLISH);

        for (Method method : page.getMethods()) {
            for (Object first : firstArguments(method)) {
                Object[] arguments = new Object[method.getParameterCount()];
                Arrays.fill(arguments, "x");
                if (arguments.length > 0) {
                    arguments[0] = first;
                }
                assertThat((String) method.invoke(words, arguments))
                        .as("%s of %s", method.getName(), first)
                        .isNotBlank()
                        .doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void no_line_of_a_messages_file_is_without_use(Class<?> page) throws IOException {
        Properties lines = new Properties();
        try (InputStream file = Objects.requireNonNull(page.getResourceAsStream("messages_en.properties"))) {
            lines.load(file);
        }

        Stream<String> methods = Arrays.stream(page.getMethods()).map(Method::getName);

        assertThat(methods.toList())
                .containsAll(lines.stringPropertyNames().stream()
                        .map(line -> line.replaceAll("\\..*", ""))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothing_is_ever_called_safe(Class<?> page) throws IOException {
        try (InputStream file = Objects.requireNonNull(page.getResourceAsStream("messages_en.properties"))) {
            assertThat(new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .doesNotContainPattern("(?i)\\bsafe");
        }
    }

    @Test
    void a_number_chooses_its_sentence_and_is_written_as_the_reader_writes_numbers() {
        assertThat(Words.of(RegisterWords.class, Locale.UK).hazards(1)).isEqualTo("1 hazard");
        assertThat(Words.of(RegisterWords.class, Locale.UK).hazards(12_000)).isEqualTo("12,000 hazards");
    }

    @Test
    void a_language_without_a_file_speaks_english() {
        assertThat(Words.of(ShellWords.class, Locale.forLanguageTag("km")).register())
                .isEqualTo("Register");
    }

    private static <T> List<String> codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).toList();
    }

    private static Object[] firstArguments(Method method) {
        if (method.getParameterCount() == 0) {
            return new Object[] {"nothing"};
        }
        Class<?> first = method.getParameterTypes()[0];
        if (first.isEnum()) {
            return first.getEnumConstants();
        }
        if (first == String.class) {
            return CODES.getOrDefault(method.getDeclaringClass().getSimpleName() + "." + method.getName(), List.of("x"))
                    .toArray();
        }
        return first == long.class ? new Object[] {0L, 1L, 2L} : new Object[] {"x"};
    }
}
