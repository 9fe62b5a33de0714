package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.CompletionReading;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.HandoverFields;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.MarkerKind;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.tasking.Task;
import org.furrow.web.rows.FormPart;
import org.furrow.web.rows.RowColumn;
import org.furrow.web.rows.RowTable;
import org.furrow.web.rows.RowTables;
import org.furrow.web.shell.Select;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;

/// The forms of reports, certificates and finds: single fields, and tables for what there can be several of.
final class WritingForms {

    private final HandoverSayings sayings;
    private final HandoverWords words;
    private final FormFields in;
    private final RowTables tables;
    private final List<Select.Choice> photos;

    /// @param faults what cannot be read of what was typed
    /// @param photos those that can be chosen for a marker
    WritingForms(HandoverSayings sayings, Typed typed, List<FormFault> faults, List<Select.Choice> photos) {
        this.sayings = sayings;
        words = sayings.words();
        in = new FormFields("", sayings.taskWords(), typed, faults);
        tables = sayings.tables(typed, faults);
        this.photos = List.copyOf(photos);
    }

    /// The parts of the form of a report.
    List<FormPart> report(HandoverBook book) {
        List<FormPart> parts = new ArrayList<>();
        parts.add(new FormPart(
                List.of(
                        text("report-number", words.number()),
                        text("task", words.task()),
                        text("organisation", words.organisation()),
                        in.of("finished", words.finished(), FormField.Type.DATE),
                        teams(book).orElseGet(() -> area("teams", words.teams()))),
                List.of(hazards(book), parts(book), items())));
        parts.add(FormPart.of(area("deviations", words.deviations()), area("difference", words.difference())));
        parts.addAll(use());
        parts.add(FormPart.of(area("remarks", words.remarks())));
        return parts;
    }

    private RowTable hazards(HandoverBook book) {
        return tables.of(
                CompletionReading.HAZARDS,
                words.hazards(),
                "",
                List.of(
                        hazard(book),
                        RowColumn.of("planned", words.plannedM2(), RowColumn.Kind.NUMBER),
                        RowColumn.of("remains", words.remains(), RowColumn.Kind.TEXT)));
    }

    private RowTable parts(HandoverBook book) {
        return tables.of(
                CompletionReading.PARTS,
                words.parts(),
                words.groundMeans(),
                List.of(
                        RowColumn.of("number", words.number(), RowColumn.Kind.TEXT),
                        hazard(book),
                        RowColumn.choice(
                                "kind",
                                words.kind(),
                                Select.Choice.of(ReleaseKind.values(), ReleaseKind::code, words::kindIs)),
                        RowColumn.of("m2", words.m2(), RowColumn.Kind.NUMBER),
                        RowColumn.choice(
                                "method",
                                words.method(),
                                Select.Choice.of(Method.values(), Method::code, sayings.teamWords()::methodIs)),
                        RowColumn.of("depth", words.depthCm(), RowColumn.Kind.NUMBER),
                        RowColumn.suggestion(
                                "team", words.team(), teamNames(book).toList()),
                        RowColumn.of("lot", words.lot(), RowColumn.Kind.TEXT),
                        RowColumn.of("basis", words.basis(), RowColumn.Kind.TEXT),
                        RowColumn.of("again", words.releasedBefore(), RowColumn.Kind.BOX),
                        RowColumn.of("ground", words.ground(), RowColumn.Kind.CORNERS)));
    }

    /// The hazards of the task are offered; any other is typed.
    private RowColumn hazard(HandoverBook book) {
        List<String> known = task(book).stream()
                .flatMap(task -> task.profile().hazards().stream())
                .flatMap(id -> book.tasks().findHazard(id).stream())
                .map(ground -> ground.reference())
                .toList();
        return RowColumn.suggestion("hazard", words.hazard(), known);
    }

    private RowTable items() {
        return tables.of(
                CompletionReading.ITEMS,
                words.items(),
                "",
                List.of(
                        RowColumn.choice(
                                "category",
                                words.category(),
                                Select.Choice.of(ItemCategory.values(), ItemCategory::code, sayings::category)),
                        RowColumn.of("quantity", words.quantity(), RowColumn.Kind.NUMBER)));
    }

    private RowTable markers() {
        return tables.of(
                HandoverFields.MARKERS,
                words.markers(),
                words.markersMean(),
                List.of(
                        RowColumn.of("number", words.number(), RowColumn.Kind.TEXT),
                        RowColumn.choice(
                                "kind",
                                words.kind(),
                                Select.Choice.of(MarkerKind.values(), MarkerKind::code, words::markerIs)),
                        RowColumn.of("place", words.where(), RowColumn.Kind.TEXT),
                        RowColumn.of("material", words.material(), RowColumn.Kind.TEXT),
                        photo()));
    }

    private RowColumn photo() {
        return photos.isEmpty()
                ? RowColumn.of("photo", words.photo(), RowColumn.Kind.TEXT)
                : RowColumn.choice("photo", words.photo(), photos);
    }

    private Optional<Task> task(HandoverBook book) {
        return book.tasks().find(in.typed().text("task"));
    }

    private Stream<String> teamNames(HandoverBook book) {
        return task(book).stream()
                .flatMap(task -> task.profile().teams().stream())
                .map(book.tasks()::teamName);
    }

    private Optional<FormField> teams(HandoverBook book) {
        return task(book).map(_ -> {
            List<String> chosen = in.typed().all("teams");
            List<Select.Choice> choices = Stream.concat(teamNames(book), chosen.stream())
                    .distinct()
                    .map(name -> new Select.Choice(name, name, chosen.contains(name)))
                    .toList();
            return in.of("teams", words.teams(), FormField.Type.CHECKS, "", choices);
        });
    }

    private List<FormPart> use() {
        List<FormField> consulted = new ArrayList<>(people("consulted", words.consulted()));
        consulted.add(area("consulted-how", words.how()));
        return List.of(
                FormPart.of(
                        text("land-user", words.landUser()),
                        text("user-role", words.userRole()),
                        text("intended-use", words.intendedUse())),
                new FormPart(people("beneficiary", words.beneficiaries()), List.of()),
                new FormPart(consulted, List.of(markers())));
    }

    private List<FormField> people(String who, String label) {
        return new HandoverForms(words, in).people(who, label);
    }

    /// The parts of the form of a certificate.
    List<FormPart> certificate() {
        List<FormPart> parts = new ArrayList<>();
        parts.add(FormPart.of(
                text("certificate-number", words.number()),
                text("reports", words.reports()),
                text("organisation", words.organisation()),
                area("residual-risk", words.residualRisk()),
                area("liability", words.liability())));
        parts.addAll(use());
        parts.add(FormPart.of(text("replaces", words.replaces()), area("remarks", words.remarks())));
        return parts;
    }

    /// The form of a find.
    List<FormPart> find() {
        return List.of(FormPart.of(
                text("find-number", words.number()),
                text("hazard", words.hazard()),
                text("release", words.release()),
                in.of("day", words.day(), FormField.Type.DATE),
                area("what", words.what()),
                text("finder", words.finder()),
                text("where", words.where()),
                text("accident", words.accident()),
                in.of("ground", words.reopened(), FormField.Type.CORNERS, words.reopenedMeans()),
                area("investigation", words.investigation())));
    }

    private FormField text(String name, String label) {
        return in.of(name, label, FormField.Type.TEXT);
    }

    private FormField area(String name, String label) {
        return in.of(name, label, FormField.Type.AREA);
    }
}
