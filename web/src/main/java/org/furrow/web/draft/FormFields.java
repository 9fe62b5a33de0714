package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.draft.Besides;
import org.furrow.app.draft.NeededSupport;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Role;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.EvidenceKind;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.web.hazard.HazardWords;
import org.furrow.web.register.RegisterWords;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Words;

/// The fields of each form: what changes, why, and whatever the national standard asks for.
public final class FormFields {

    private final NationalStandard standard;
    private final DraftWords words;
    private final HazardWords hazardWords;
    private final RegisterWords registerWords;
    private final Figures figures;
    private final Filled filled;

    /// What is in the form already.
    ///
    /// @param problems what stands against it, by field
    /// @param now what the register says now where that is something else, by field, ready to print
    public record Filled(Typed typed, Map<String, List<FormField.Problem>> problems, Map<String, String> now) {}

    public FormFields(Reader reader, Figures figures, NationalStandard standard, Filled filled) {
        this.figures = figures;
        this.standard = standard;
        this.filled = filled;
        words = Words.of(DraftWords.class, reader.locale());
        hazardWords = Words.of(HazardWords.class, reader.locale());
        registerWords = Words.of(RegisterWords.class, reader.locale());
    }

    DraftWords words() {
        return words;
    }

    Typed typed() {
        return filled.typed();
    }

    /// @param around what the register holds beside the hazard
    /// @param held what is not asked, because the register's own tasks say it
    List<EditPage.Group> groups(
            ProposedChange.Kind kind, Optional<Standing> standing, LineageForm.Around around, Set<Guard> held) {
        Optional<Hazard> hazard = standing.map(Standing::hazard);
        List<Conditions> rules =
                new NeededSupport(standard).list(kind, hazard, filled.typed().text("to"));
        LineageForm lineage = new LineageForm(this, hazardWords, figures);
        List<EditPage.Group> groups = new ArrayList<>(
                switch (kind) {
                    case SPLIT -> lineage.split(standing);
                    case MERGE -> List.of(lineage.merge(around));
                    case REOPEN -> List.of(lineage.reopening(around));
                    default -> changes(kind);
                });
        groups.add(new EditPage.Group(words.why(), "", why(rules)));
        groups.addAll(support(rules, held));
        return groups;
    }

    /// The form of the same change of several hazards. Nobody gives them all one reference, name or note.
    ///
    /// @param rules what the national standard asks for any of them
    public List<EditPage.Group> groupsForMany(ProposedChange.Kind kind, List<Conditions> rules) {
        List<EditPage.Group> groups = new ArrayList<>();
        if (kind == ProposedChange.Kind.DESCRIPTION) {
            Set<String> own = Set.of("reference", "name", "notes");
            groups.add(group(
                    words.what(),
                    description().stream()
                            .filter(field -> !own.contains(field.name()))
                            .toList()));
        } else {
            groups.addAll(changes(kind));
        }
        groups.add(new EditPage.Group(words.why(), "", why(rules)));
        groups.addAll(support(rules, Set.of()));
        return groups;
    }

    private List<EditPage.Group> changes(ProposedChange.Kind kind) {
        return switch (kind) {
            case DESCRIPTION -> List.of(group(words.what(), description()));
            case CLASSIFICATION, STATUS, SPLIT, MERGE, REOPEN -> List.of();
            case EVIDENCE -> List.of(group(words.what(), evidence()));
            case BOUNDARY -> List.of(group(words.what(), List.of(boundary(words.helpBoundary()))));
            case EXTENSION ->
                List.of(group(words.what(), List.of(boundary(words.helpExtension() + " " + words.helpBoundary()))));
            case RELEASE -> List.of(group(words.what(), release()));
            case NEW_HAZARD ->
                List.of(
                        group(words.what(), description()),
                        group(words.field("boundary"), List.of(boundary(words.helpBoundary()), area())),
                        new EditPage.Group(words.evidenceGroup(), words.evidenceOptional(), evidence()));
        };
    }

    private List<FormField> description() {
        List<Select.Choice> kinds = Arrays.stream(Contamination.values())
                .map(kind -> choice("contamination", kind.code(), registerWords.contaminationIs(kind)))
                .toList();
        return List.of(
                field("reference", Control.LINE, ""),
                field("name", Control.LINE, ""),
                chosen("contamination", words.field("contamination"), Control.CHECKS, kinds),
                field("province", Control.LINE, ""),
                field("district", Control.LINE, ""),
                field("place", Control.LINE, ""),
                field("operator", Control.LINE, ""),
                field("notes", Control.TEXT, ""));
    }

    private List<FormField> evidence() {
        Stream<Select.Choice> none = Stream.of(choice("evidence-kind", "", words.choose()));
        Stream<Select.Choice> kinds = standard.hazards().evidence().stream()
                .map(EvidenceKind::code)
                .map(code -> choice("evidence-kind", code, hazardWords.evidenceKind(code)));
        return List.of(
                chosen(
                        "evidence-kind",
                        words.field("evidence-kind"),
                        Control.SELECT,
                        Stream.concat(none, kinds).toList()),
                field("observed", Control.DAY, ""),
                field("position", Control.LINE, words.helpPosition()),
                field("source", Control.LINE, words.helpSource()),
                field("note", Control.TEXT, ""));
    }

    private FormField boundary(String help) {
        return field("boundary", Control.SHAPE, help);
    }

    private FormField area() {
        return field("area", Control.NUMBER, words.helpArea());
    }

    private List<FormField> release() {
        return List.of(
                field("release-reference", Control.LINE, ""),
                boundary(words.helpBoundary()),
                area(),
                field("depth", Control.NUMBER, ""),
                field("operator", Control.LINE, ""),
                chosen("rework", words.field("rework"), Control.CHECKS, List.of(choice("rework", "yes", words.yes()))));
    }

    private List<FormField> why(List<Conditions> rules) {
        List<FormField> fields = new ArrayList<>();
        fields.add(field("day", Control.DAY, words.helpDay()));
        fields.add(field("reason", Control.TEXT, ""));
        if (!rules.isEmpty()) {
            fields.add(
                    field("cause", Control.LINE, words.helpCause(rules.getLast().trigger())));
            fields.add(field("cause-day", Control.DAY, ""));
        }
        return fields;
    }

    private List<EditPage.Group> support(List<Conditions> rules, Set<Guard> held) {
        Set<Guard> guards = new LinkedHashSet<>();
        Set<Datum> data = new LinkedHashSet<>();
        Set<Role> signatures = new LinkedHashSet<>();
        rules.forEach(rule -> {
            guards.addAll(rule.guards());
            data.addAll(rule.data());
            signatures.addAll(rule.signatures());
        });
        data.remove(Datum.REASON);
        guards.removeAll(held);
        if (guards.contains(Guard.REMAINDER_LISTED)) {
            data.add(Datum.REMAINDER);
        }
        if (guards.contains(Guard.NO_UNEXPLAINED_DIRECT_EVIDENCE)) {
            data.add(Datum.EVIDENCE_EXPLAINED);
        }
        List<EditPage.Group> groups = new ArrayList<>();
        if (!data.isEmpty()) {
            groups.add(new EditPage.Group(
                    words.support(),
                    words.supportMeans(),
                    data.stream().map(this::told).toList()));
        }
        groups.addAll(stated(guards));
        if (!signatures.isEmpty()) {
            groups.add(group(words.signatures(), List.of(signed(signatures))));
        }
        return groups;
    }

    private FormField told(Datum datum) {
        String name = Besides.told(datum);
        return new FormField(
                name,
                words.told(datum.code()),
                "",
                Control.TEXT,
                filled.typed().text(name),
                List.of(),
                problems(name),
                "");
    }

    private FormField signed(Set<Role> roles) {
        return chosen(
                "signed",
                words.field("signed"),
                Control.CHECKS,
                roles.stream()
                        .map(role -> choice("signed", role.code(), role.label()))
                        .toList());
    }

    private List<EditPage.Group> stated(Set<Guard> guards) {
        List<EditPage.Group> groups = new ArrayList<>();
        if (guards.contains(Guard.TASK_ORDER) || guards.contains(Guard.LIVE_TASK_ORDER)) {
            groups.add(group(
                    words.taskOrder(),
                    List.of(
                            field("order-reference", Control.LINE, ""),
                            field("order-issued", Control.DAY, ""),
                            field("order-from", Control.DAY, ""),
                            field("order-until", Control.DAY, ""),
                            field("order-depth", Control.NUMBER, ""),
                            field("order-method", Control.LINE, ""))));
        }
        if (guards.contains(Guard.ACCREDITED_TEAM)) {
            groups.add(group(
                    words.team(),
                    List.of(
                            field("team-name", Control.LINE, ""),
                            field("team-from", Control.DAY, ""),
                            field("team-until", Control.DAY, ""))));
        }
        if (guards.contains(Guard.INSPECTION_ACCEPTED) || guards.contains(Guard.INSPECTION_REJECTED)) {
            groups.add(group(words.inspection(), inspection()));
        }
        if (guards.contains(Guard.NO_OPEN_CRITICAL) || guards.contains(Guard.NO_OPEN_NONCONFORMITY)) {
            groups.add(new EditPage.Group(words.nonconformity(), words.helpNonconformity(), nonconformity()));
        }
        return groups;
    }

    private List<FormField> inspection() {
        List<Select.Choice> results = List.of(
                choice("inspection-result", "", words.choose()),
                choice("inspection-result", "accepted", words.accepted()),
                choice("inspection-result", "rejected", words.rejected()));
        return List.of(
                field("inspection-reference", Control.LINE, ""),
                field("inspection-day", Control.DAY, ""),
                chosen("inspection-result", words.field("inspection-result"), Control.SELECT, results));
    }

    private List<FormField> nonconformity() {
        List<Select.Choice> severities = new ArrayList<>();
        severities.add(choice("nonconformity-severity", "", words.choose()));
        for (String code : List.of("critical", "major", "minor")) {
            severities.add(choice("nonconformity-severity", code, words.severity(code)));
        }
        return List.of(
                field("nonconformity-reference", Control.LINE, ""),
                chosen("nonconformity-severity", words.field("nonconformity-severity"), Control.SELECT, severities));
    }

    private static EditPage.Group group(String title, List<FormField> fields) {
        return new EditPage.Group(title, "", fields);
    }

    FormField field(String name, Control control, String help) {
        return new FormField(
                name,
                Sayings.field(words, figures, name),
                help,
                control,
                filled.typed().text(name),
                List.of(),
                problems(name),
                filled.now().getOrDefault(name, ""));
    }

    /// A field in which something is chosen.
    FormField chosen(String name, Control control, List<Select.Choice> choices) {
        return chosen(name, words.field(name), control, choices);
    }

    private FormField chosen(String name, String label, Control control, List<Select.Choice> choices) {
        return new FormField(
                name,
                label,
                "",
                control,
                "",
                choices,
                problems(name),
                filled.now().getOrDefault(name, ""));
    }

    Select.Choice choice(String field, String value, String label) {
        boolean isChosen = value.isEmpty()
                ? filled.typed().all(field).isEmpty()
                : filled.typed().all(field).contains(value);
        return new Select.Choice(value, label, isChosen);
    }

    private List<FormField.Problem> problems(String field) {
        return filled.problems().getOrDefault(field, List.of());
    }
}
