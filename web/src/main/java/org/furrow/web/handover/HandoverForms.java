package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.HandoverAct;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.decision.Role;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.domain.release.ReviewFinding;
import org.furrow.web.tasks.FormField;
import org.furrow.web.tasks.FormFields;

/// The fields of the steps of reports, certificates and finds.
///
/// @param in makes fields from what was typed
record HandoverForms(HandoverWords words, FormFields in) {

    /// The fields of a step.
    List<FormField> step(HandoverAct act) {
        List<FormField> fields = new ArrayList<>(List.of(in.of("day", words.day(), FormField.Type.DATE)));
        switch (act) {
            case RETURN_REPORT -> fields.add(area("words", words.reason()));
            case ACCEPT_REPORT, ISSUE_CERTIFICATE -> fields.add(area("words", words.remarks()));
            default -> {}
        }
        return fields;
    }

    /// A row for each of those who can sign.
    List<RecordPage.Signing> signing(List<Role> roles, HandoverSayings sayings) {
        return roles.stream()
                .map(role -> new RecordPage.Signing(
                        in.of("name-" + role.code(), sayings.role(role), FormField.Type.TEXT),
                        in.of("document-" + role.code(), words.scanned(), FormField.Type.TEXT, words.scannedMeans()),
                        "drawing-" + role.code()))
                .toList();
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

    /// How many women, men, girls and boys.
    List<FormField> people(String who, String label) {
        return Stream.concat(adults(who, label).stream(), children(who, label).stream())
                .toList();
    }

    /// How many women and men.
    List<FormField> adults(String who, String label) {
        return List.of(
                in.of(who + "-women", label + ": " + words.women(), FormField.Type.NUMBER),
                in.of(who + "-men", label + ": " + words.men(), FormField.Type.NUMBER));
    }

    /// How many girls and boys.
    List<FormField> children(String who, String label) {
        return List.of(
                in.of(who + "-girls", label + ": " + words.girls(), FormField.Type.NUMBER),
                in.of(who + "-boys", label + ": " + words.boys(), FormField.Type.NUMBER));
    }

    private FormField area(String name, String label) {
        return in.of(name, label, FormField.Type.AREA);
    }

    /// What was typed into a field that holds several lines or texts.
    static Typed joined(Typed typed, String field) {
        return typed.with(field, String.join(", ", typed.all(field)));
    }
}
