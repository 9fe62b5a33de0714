package org.furrow.web.clearance;

import java.util.ArrayList;
import java.util.List;
import org.furrow.app.clearance.ProgressReading;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.ProgressStandard;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.mission.Method;
import org.furrow.web.rows.FormPart;
import org.furrow.web.rows.RowColumn;
import org.furrow.web.rows.RowTable;
import org.furrow.web.rows.RowTables;
import org.furrow.web.shell.Select;
import org.furrow.web.tasks.FormField;
import org.furrow.web.teams.TeamPage;

/// Makes the form of one report with everything from what was typed into it.
final class ReportFormView {

    private final ProgressSayings sayings;
    private final ProgressWords words;
    private final Typed typed;
    private final List<FormFault> faults;
    private final RowTables tables;

    /// @param faults what cannot be read of what was typed
    ReportFormView(ProgressSayings sayings, Typed typed, List<FormFault> faults) {
        this.sayings = sayings;
        words = sayings.words();
        this.typed = typed;
        this.faults = List.copyOf(faults);
        tables = sayings.tables(typed, faults);
    }

    /// A form as it is filled in.
    ///
    /// @param key by which a report that is sent twice is known again
    /// @param seen the latest entry that the author had before them; empty for a new report
    record Form(String title, String action, String back, String key, String seen) {}

    /// What stands against recording it.
    List<TeamPage.Against> against(List<TeamPage.Against> refused) {
        List<TeamPage.Against> all = new ArrayList<>(refused);
        if (!faults.isEmpty()) {
            all.add(new TeamPage.Against(words.unread(), ""));
        }
        return all;
    }

    List<FormPart> parts(Form form, ProgressStandard standard) {
        List<FormField> who = new ArrayList<>();
        if (!form.seen().isEmpty()) {
            who.add(of("reason", words.reason(), FormField.Type.TEXT, ""));
        }
        who.add(of("task", words.task(), FormField.Type.TEXT, ""));
        who.add(of("team", words.team(), FormField.Type.TEXT, ""));
        who.add(of("day", words.day(), FormField.Type.DATE, ""));
        who.add(of("hours", words.hours(), FormField.Type.TEXT, words.hoursMean()));
        return List.of(
                new FormPart(who, List.of(work(), stoppages())),
                FormPart.of(
                        of("deminers", words.deminers(), FormField.Type.NUMBER, ""),
                        of("dogs", words.dogs(), FormField.Type.NUMBER, ""),
                        of("machines", words.machines(), FormField.Type.NUMBER, "")),
                FormPart.of(items(standard)),
                FormPart.of(
                        of("near-misses", words.nearMisses(), FormField.Type.NUMBER, ""),
                        of("remarks", words.remarks(), FormField.Type.AREA, "")),
                FormPart.of(quantities()),
                FormPart.of(of(BoundaryText.FIELD, words.drawn(), FormField.Type.CORNERS, words.groundMeans())));
    }

    private RowTable work() {
        return tables.of(
                ProgressReading.WORK,
                words.ground(),
                "",
                List.of(
                        RowColumn.choice(
                                "method",
                                words.method(),
                                Select.Choice.of(Method.values(), Method::code, sayings::methodOf)),
                        RowColumn.choice(
                                "kind",
                                words.kind(),
                                Select.Choice.of(WorkedKind.values(), WorkedKind::code, words::kindIs)),
                        RowColumn.of("m2", words.m2(), RowColumn.Kind.NUMBER)));
    }

    private RowTable stoppages() {
        return tables.of(
                ProgressReading.STOPPAGES,
                words.stoppages(),
                words.hoursMean(),
                List.of(
                        RowColumn.choice(
                                "cause",
                                words.cause(),
                                Select.Choice.of(StoppageCause.values(), StoppageCause::code, words::causeIs)),
                        RowColumn.of("hours", words.stopped(), RowColumn.Kind.NUMBER)));
    }

    private RowTable items(ProgressStandard standard) {
        List<String> models =
                standard.catalogue().stream().map(ProgressStandard.Model::name).toList();
        return tables.of(
                ProgressReading.ITEMS,
                words.items(),
                words.itemsMean(),
                List.of(
                        RowColumn.choice(
                                "category",
                                words.category(),
                                Select.Choice.of(ItemCategory.values(), ItemCategory::code, words::categoryIs)),
                        RowColumn.suggestion("model", words.model(), models),
                        RowColumn.of("quantity", words.quantity(), RowColumn.Kind.NUMBER),
                        RowColumn.of("place", words.place(), RowColumn.Kind.TEXT),
                        RowColumn.of("depth", words.depth(), RowColumn.Kind.NUMBER),
                        RowColumn.choice(
                                "condition",
                                words.condition(),
                                Select.Choice.of(ItemCondition.values(), ItemCondition::code, words::conditionIs)),
                        RowColumn.choice(
                                "disposal",
                                words.disposal(),
                                Select.Choice.of(DisposalMethod.values(), DisposalMethod::code, words::disposalIs)),
                        RowColumn.of("day", words.disposedOn(), RowColumn.Kind.DATE),
                        RowColumn.of("where-to", words.whereTo(), RowColumn.Kind.TEXT),
                        RowColumn.of("by", words.byWhom(), RowColumn.Kind.TEXT),
                        RowColumn.of("reason", words.reasonLeft(), RowColumn.Kind.TEXT)));
    }

    private RowTable quantities() {
        return tables.of(
                ProgressReading.QUANTITIES,
                words.quantities(),
                "",
                List.of(
                        RowColumn.of("what", words.what(), RowColumn.Kind.TEXT),
                        RowColumn.of("amount", words.amount(), RowColumn.Kind.NUMBER),
                        RowColumn.of("unit", words.unit(), RowColumn.Kind.TEXT)));
    }

    private FormField of(String name, String label, FormField.Type type, String help) {
        List<String> wrong = faults.stream()
                .filter(fault -> fault.field().equals(name))
                .map(sayings::fault)
                .toList();
        return new FormField("report-" + name, name, label, type, typed.text(name), help, wrong, List.of(), false);
    }
}
