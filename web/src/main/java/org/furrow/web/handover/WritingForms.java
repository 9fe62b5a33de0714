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
import org.furrow.domain.decision.Reason;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.HandoverRefusal;
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

    /// The parts of the form of a report: what is known and what it must tell come first.
    ///
    /// @param against what stood against what was just sent
    List<FormPart> report(HandoverBook book, List<Reason> against) {
        boolean asksDifference = !in.typed().text("difference").isEmpty()
                || against.stream()
                        .anyMatch(reason -> reason.code().equals(HandoverRefusal.DIFFERENCE_UNEXPLAINED.code()));
        boolean areItems = !CompletionReading.ITEMS.filled(in.typed()).isEmpty();
        List<FormField> plan = new ArrayList<>(deviations());
        List<FormField> more = new ArrayList<>();
        (asksDifference ? plan : more).add(area("difference", words.difference()));
        more.addAll(moreOfUse());
        more.add(area("remarks", words.remarks()));
        return List.of(
                new FormPart(
                        List.of(
                                text("report-number", words.number()),
                                text("task", words.task()),
                                text("organisation", words.organisation()),
                                in.of("finished", words.finished(), FormField.Type.DATE),
                                teams(book).orElseGet(() -> area("teams", words.teams()))),
                        areItems ? List.of(parts(book), hazards(book), items()) : List.of(parts(book), hazards(book))),
                new FormPart(plan, List.of()),
                use(),
                new FormPart(words.moreToTell(), more, areItems ? List.of() : List.of(items())));
    }

    private List<FormField> deviations() {
        Typed typed = in.typed();
        boolean areNone = typed.text("deviations").isEmpty()
                ? !typed.text(CompletionReading.NO_DEVIATIONS).isEmpty()
                : typed.text("deviations").equals(CompletionReading.NONE);
        FormFields told = areNone ? new FormFields("", in.words(), typed.with("deviations", ""), in.faults()) : in;
        return List.of(
                in.of(
                        CompletionReading.NO_DEVIATIONS,
                        words.deviations(),
                        FormField.Type.CHECKS,
                        "",
                        List.of(new Select.Choice("yes", words.noDeviations(), areNone))),
                told.of("deviations", words.whichDeviations(), FormField.Type.AREA));
    }

    /// Says of which rows of releases nothing is drawn; empty where all are.
    String undrawn() {
        Typed typed = in.typed();
        List<String> rows = CompletionReading.PARTS.filled(typed).stream()
                .filter(row -> typed.text(row + "ground").isEmpty())
                .map(row -> typed.text(row + "number"))
                .toList();
        return sayings.undrawn(rows);
    }

    private RowTable hazards(HandoverBook book) {
        return tables.begun(
                CompletionReading.HAZARDS,
                words.hazards(),
                "",
                List.of(
                        hazard(book),
                        RowColumn.of("planned", words.plannedM2(), RowColumn.Kind.NUMBER),
                        RowColumn.of("remains", words.remains(), RowColumn.Kind.TEXT)));
    }

    private RowTable parts(HandoverBook book) {
        return tables.begun(
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
        return tables.begun(
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

    /// What a certificate must tell of who gets the land.
    private FormPart use() {
        List<FormField> fields = new ArrayList<>(List.of(
                in.of("land-user", words.landUser(), FormField.Type.TEXT, words.landUserMeans()),
                in.of("intended-use", words.intendedUse(), FormField.Type.TEXT, words.intendedUseMeans())));
        fields.addAll(people().adults("consulted", words.consulted()));
        fields.add(in.of("consulted-how", words.how(), FormField.Type.AREA, words.howMeans()));
        return new FormPart(fields, List.of(markers()));
    }

    private List<FormField> moreOfUse() {
        List<FormField> more = new ArrayList<>(List.of(text("user-role", words.userRole())));
        more.addAll(people().children("consulted", words.consulted()));
        more.addAll(people().people("beneficiary", words.beneficiaries()));
        return more;
    }

    private HandoverForms people() {
        return new HandoverForms(words, in);
    }

    /// The parts of the form of a certificate: what is known and what it must tell come first.
    List<FormPart> certificate() {
        List<FormField> more = new ArrayList<>(moreOfUse());
        more.add(text("replaces", words.replaces()));
        more.add(area("remarks", words.remarks()));
        return List.of(
                FormPart.of(
                        text("certificate-number", words.number()),
                        text("reports", words.reports()),
                        text("organisation", words.organisation())),
                use(),
                FormPart.of(area("residual-risk", words.residualRisk()), area("liability", words.liability())),
                new FormPart(words.moreToTell(), more, List.of()));
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
