package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.mission.Method;
import org.furrow.domain.release.HandoverStandard;
import org.furrow.domain.release.MarkerKind;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.web.shell.Select;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;

/// The fields of each form of reports, certificates and finds.
///
/// @param in makes fields from what was typed
record HandoverForms(HandoverWords words, FormFields in) {

    private static final int FURTHER_DRAWINGS = 2;

    /// The fields of a report.
    List<FormField> report(HandoverBook book) {
        List<FormField> fields = new ArrayList<>(List.of(
                text("report-number", words.number()),
                text("task", words.task()),
                text("organisation", words.organisation()),
                in.of("finished", words.finished(), FormField.Type.DATE),
                area("teams", words.teams()),
                in.of("hazards", words.hazards(), FormField.Type.AREA, words.hazardsMean()),
                in.of(
                        "parts",
                        words.parts(),
                        FormField.Type.AREA,
                        words.partsMean(
                                codes(ReleaseKind.values(), ReleaseKind::code),
                                codes(Method.values(), Method::code)))));
        teams(book).ifPresent(choices -> fields.set(4, choices));
        long drawings =
                in.typed().text("parts").lines().filter(line -> !line.isBlank()).count();
        for (int i = 1; i <= drawings + FURTHER_DRAWINGS; i++) {
            fields.add(in.of(
                    "ground-" + i,
                    words.ground(Integer.toString(i)),
                    FormField.Type.CORNERS,
                    i == 1 ? words.groundMeans() : ""));
        }
        fields.add(in.of(
                "items",
                words.items(),
                FormField.Type.AREA,
                words.itemsMean(codes(ItemCategory.values(), ItemCategory::code))));
        fields.add(area("deviations", words.deviations()));
        fields.add(area("difference", words.difference()));
        fields.addAll(use());
        fields.add(area("remarks", words.remarks()));
        return fields;
    }

    private java.util.Optional<FormField> teams(HandoverBook book) {
        return book.tasks().find(in.typed().text("task")).map(task -> {
            List<String> chosen = in.typed().all("teams");
            List<Select.Choice> choices = Stream.concat(
                            task.profile().teams().stream().map(book.tasks()::teamName), chosen.stream())
                    .distinct()
                    .map(name -> new Select.Choice(name, name, chosen.contains(name)))
                    .toList();
            return in.of("teams", words.teams(), FormField.Type.CHECKS, "", choices);
        });
    }

    private List<FormField> use() {
        List<FormField> fields = new ArrayList<>(List.of(
                in.of(
                        "markers",
                        words.markers(),
                        FormField.Type.AREA,
                        words.markersMean(codes(MarkerKind.values(), MarkerKind::code))),
                text("land-user", words.landUser()),
                text("user-role", words.userRole()),
                text("intended-use", words.intendedUse())));
        fields.addAll(people("beneficiary", words.beneficiaries()));
        fields.addAll(people("consulted", words.consulted()));
        fields.add(area("consulted-how", words.how()));
        return fields;
    }

    private List<FormField> people(String who, String label) {
        return List.of(
                in.of(who + "-women", label + ": " + words.women(), FormField.Type.NUMBER),
                in.of(who + "-men", label + ": " + words.men(), FormField.Type.NUMBER),
                in.of(who + "-girls", label + ": " + words.girls(), FormField.Type.NUMBER),
                in.of(who + "-boys", label + ": " + words.boys(), FormField.Type.NUMBER));
    }

    /// The fields of a certificate.
    List<FormField> certificate() {
        List<FormField> fields = new ArrayList<>(List.of(
                text("certificate-number", words.number()),
                text("reports", words.reports()),
                text("organisation", words.organisation()),
                area("residual-risk", words.residualRisk()),
                area("liability", words.liability())));
        fields.addAll(use());
        fields.add(text("replaces", words.replaces()));
        fields.add(area("remarks", words.remarks()));
        return fields;
    }

    /// The fields of a find.
    List<FormField> find() {
        return List.of(
                text("find-number", words.number()),
                text("hazard", words.hazard()),
                text("release", words.release()),
                in.of("day", words.day(), FormField.Type.DATE),
                area("what", words.what()),
                text("finder", words.finder()),
                text("where", words.where()),
                text("accident", words.accident()),
                in.of("ground", words.reopened(), FormField.Type.CORNERS, words.reopenedMeans()),
                area("investigation", words.investigation()));
    }

    /// The fields of a step.
    List<FormField> step(HandoverAct act, HandoverStandard standard) {
        List<FormField> fields = new ArrayList<>(List.of(in.of("day", words.day(), FormField.Type.DATE)));
        switch (act) {
            case RETURN_REPORT -> fields.add(area("words", words.reason()));
            case ACCEPT_REPORT, ISSUE_CERTIFICATE -> fields.add(area("words", words.remarks()));
            case SIGN_CERTIFICATE -> {
                fields.add(in.choice(
                        "role",
                        words.role(),
                        new FormFields.Said<>(
                                "", standard.signatures().stream(), each -> each.code(), each -> each.label())));
                fields.add(text("name", words.name()));
                fields.add(in.of("document", words.scanned(), FormField.Type.TEXT, words.scannedMeans()));
            }
            default -> {}
        }
        return fields;
    }

    /// The fields of a second look at a release.
    List<FormField> review(ReleasedFind find, HandoverBook book) {
        return List.of(
                in.of("day", words.day(), FormField.Type.DATE),
                in.choice(
                        "release",
                        words.release(),
                        new FormFields.Said<>(
                                "",
                                find.reviews().stream(),
                                each -> each.release().toString(),
                                each -> book.findTrace(each.release())
                                        .map(trace -> trace.reference())
                                        .orElse(each.release().toString()))),
                in.choice(
                        "finding",
                        words.finding(),
                        new FormFields.Said<>(
                                "",
                                Arrays.stream(ReviewFinding.values()),
                                ReviewFinding::code,
                                each -> words.findingIs(each.code()))),
                area("remarks", words.remarks()));
    }

    private FormField text(String name, String label) {
        return in.of(name, label, FormField.Type.TEXT);
    }

    private FormField area(String name, String label) {
        return in.of(name, label, FormField.Type.AREA);
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return Arrays.stream(values).map(code).collect(Collectors.joining(", "));
    }

    /// What was typed into a field that holds several lines or texts.
    static Typed joined(Typed typed, String field) {
        return typed.with(field, String.join(", ", typed.all(field)));
    }
}
