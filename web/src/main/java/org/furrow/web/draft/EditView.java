package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.draft.Besides;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.Effect;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.FormWriting;
import org.furrow.app.draft.LineageFields;
import org.furrow.app.draft.NeededSupport;
import org.furrow.app.draft.Previewing;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Shapes;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;

/// Makes the forms that propose changes.
final class EditView {

    private final Reader reader;
    private final Office office;
    private final NationalStandard standard;
    private final Sayings sayings;
    private final DraftWords words;

    EditView(Reader reader, Office office, NationalStandard standard) {
        this.reader = reader;
        this.office = office;
        this.standard = standard;
        sayings = new Sayings(reader, office);
        words = sayings.words();
    }

    /// What is edited.
    ///
    /// @param before the hazard as it is; absent for a new one
    /// @param action the address of the form
    /// @param isAgain whether it is a draft that is proposed again
    /// @param around what the register holds beside the hazard
    /// @param held what is not asked, because the register's own tasks say it
    record Subject(
            ProposedChange.Kind kind,
            Optional<ReadingDrafts.Before> before,
            String action,
            Link back,
            boolean isAgain,
            LineageForm.Around around,
            Set<Guard> held) {

        Subject {
            held = Set.copyOf(held);
        }

        /// The same with this beside the hazard.
        Subject in(LineageForm.Around other) {
            return new Subject(kind, before, action, back, isAgain, other, held);
        }

        Optional<Standing> standing() {
            return before.map(ReadingDrafts.Before::standing);
        }

        /// The hazards that it is about, its own first.
        List<Standing> standings() {
            return Stream.concat(standing().stream(), around.others().stream().map(ReadingDrafts.Before::standing))
                    .toList();
        }

        Optional<Hazard> hazard() {
            return before.map(ReadingDrafts.Before::hazard);
        }
    }

    /// What stands against what was typed.
    ///
    /// @param isChecked whether only the boundary was to be measured
    record Against(List<FormFault> faults, List<Reason> reasons, List<Said> objections, boolean isChecked) {

        /// An objection and who raised it.
        record Said(String by, Objection objection) {}

        static Against nothing() {
            return new Against(List.of(), List.of(), List.of(), false);
        }

        Against {
            faults = List.copyOf(faults);
            reasons = List.copyOf(reasons);
            objections = List.copyOf(objections);
        }
    }

    /// The kinds of change of a hazard.
    EditPage choose(Hazard hazard) {
        String reference = hazard.description().reference();
        List<EditPage.Way> ways = Arrays.stream(ProposedChange.Kind.values())
                .filter(kind -> kind != ProposedChange.Kind.NEW_HAZARD)
                .map(kind ->
                        new EditPage.Way(address(hazard, kind), words.kind(kind.code()), words.kindMeans(kind.code())))
                .toList();
        return page(
                words.editMeans(reference),
                new Link(reference, "/hazards/" + hazard.id()),
                new EditPage.Send("get", "", "", "", List.of()),
                new Body(List.of(), List.of(), List.of(), Effect.NONE, List.of(), ways));
    }

    static String address(Hazard hazard, ProposedChange.Kind kind) {
        return "/hazards/" + hazard.id() + "/edit/" + kind.code();
    }

    /// Whether the form needs to know first what the hazard is to become.
    boolean isOpen(Subject subject, Typed typed) {
        return switch (subject.kind()) {
            case DESCRIPTION, EVIDENCE, BOUNDARY, EXTENSION, SPLIT, MERGE, REOPEN -> true;
            case CLASSIFICATION, STATUS, RELEASE, NEW_HAZARD -> isKnown(subject.kind(), typed.text("to"));
        };
    }

    private static boolean isKnown(ProposedChange.Kind kind, String to) {
        return switch (kind) {
            case STATUS -> WorkStatus.find(to).isPresent();
            case RELEASE -> ReleaseKind.find(to).isPresent();
            case CLASSIFICATION, NEW_HAZARD -> Classification.find(to).isPresent();
            case DESCRIPTION, EVIDENCE, BOUNDARY, EXTENSION, SPLIT, MERGE, REOPEN -> true;
        };
    }

    /// The choice of what the hazard is to become.
    EditPage chooseTo(Subject subject) {
        List<Select.Choice> choices = new NeededSupport(standard)
                .choices(subject.kind(), subject.hazard()).stream()
                        .map(code -> new Select.Choice(code, to(subject.kind(), code), false))
                        .toList();
        FormField field =
                new FormField("to", words.toOf(subject.kind().code()), "", Control.SELECT, "", choices, List.of(), "");
        boolean isFinal = choices.isEmpty();
        return page(
                words.kind(subject.kind().code()),
                subject.back(),
                new EditPage.Send("get", subject.action(), isFinal ? "" : words.goOn(), "", List.of()),
                new Body(
                        isFinal
                                ? List.of(words.noChoice())
                                : List.of(words.kindMeans(subject.kind().code())),
                        List.of(),
                        List.of(),
                        Effect.NONE,
                        isFinal ? List.of() : List.of(new EditPage.Group("", "", List.of(field))),
                        List.of()));
    }

    private String to(ProposedChange.Kind kind, String code) {
        return switch (kind) {
            case STATUS -> sayings.value("status", code);
            case RELEASE -> sayings.value("release-kind", code);
            case CLASSIFICATION, NEW_HAZARD -> sayings.value("classification", code);
            case DESCRIPTION, EVIDENCE, BOUNDARY, EXTENSION, SPLIT, MERGE, REOPEN -> code;
        };
    }

    /// The form with what was typed and what stands against it.
    EditPage form(Subject subject, Typed typed, Against against) {
        Map<String, List<FormField.Problem>> problems = problems(subject.kind(), typed, against);
        boolean isMoved = against.reasons().stream().anyMatch(EditView::isMovedOn);
        Map<String, String> now = isMoved || subject.isAgain() ? now(subject, typed) : Map.of();
        Effect effect =
                isLookedAt(against) ? Previewing.preview(subject.kind(), typed, subject.standings()) : Effect.NONE;
        if (subject.kind() == ProposedChange.Kind.SPLIT) {
            overlaps(effect.shapes()).forEach((field, several) -> several.forEach(each -> add(problems, field, each)));
        }
        List<EditPage.Group> groups = new FormFields(
                        reader, sayings.figures(), standard, new FormFields.Filled(typed, problems, now))
                .groups(subject.kind(), subject.standing(), subject.around(), subject.held());
        List<String> notices = new ArrayList<>();
        if (!typed.text("to").isEmpty()) {
            notices.add(words.chosenTo(words.toOf(subject.kind().code()), to(subject.kind(), typed.text("to"))));
        }
        notices.add(words.twoPersons());
        if (isMoved) {
            notices.add(words.movedOnForm());
        }
        return page(
                words.kind(subject.kind().code()),
                subject.back(),
                new EditPage.Send(
                        "post",
                        subject.action(),
                        subject.isAgain() ? words.proposeAgain() : words.propose(),
                        check(subject.kind()),
                        hidden(subject, typed)),
                new Body(
                        notices,
                        summary(problems, groups),
                        figures(subject, typed, against),
                        effect,
                        groups,
                        List.of()));
    }

    /// Parts that lie over one another, each told beside the other.
    private Map<String, List<FormField.Problem>> overlaps(Shapes shapes) {
        Map<String, List<FormField.Problem>> problems = new LinkedHashMap<>();
        for (int i = 0; i < shapes.after().size(); i++) {
            for (int j = 0; j < shapes.after().size(); j++) {
                String other = sayings.figures().number(j + 1);
                String field = LineageFields.PART + (i + 1);
                if (i != j) {
                    Shapes.overlap(shapes.after().get(i), shapes.after().get(j))
                            .map(Footprint::area)
                            .filter(area -> !area.isZero())
                            .map(area ->
                                    words.overlapsPart(other, sayings.figures().area(area)))
                            .ifPresent(said -> add(problems, field, new FormField.Problem(said, "")));
                }
            }
        }
        return problems;
    }

    private static boolean isLookedAt(Against against) {
        return against.isChecked()
                || !against.reasons().isEmpty()
                || !against.faults().isEmpty();
    }

    private String check(ProposedChange.Kind kind) {
        return switch (kind) {
            case BOUNDARY, EXTENSION, RELEASE, NEW_HAZARD -> words.check();
            case SPLIT, MERGE, REOPEN -> words.look();
            case DESCRIPTION, CLASSIFICATION, STATUS, EVIDENCE -> "";
        };
    }

    private static boolean isMovedOn(Reason reason) {
        return reason.code().equals(ChangeRefusal.MOVED_ON.code())
                || reason.code().equals(ChangeRefusal.PROPOSED_ANEW.code());
    }

    /// What the register says now where something else was typed.
    private Map<String, String> now(Subject subject, Typed typed) {
        Map<String, String> now = new LinkedHashMap<>();
        boolean isReplacing =
                subject.kind() == ProposedChange.Kind.DESCRIPTION || subject.kind() == ProposedChange.Kind.BOUNDARY;
        subject.hazard()
                .filter(_ -> isReplacing)
                .ifPresent(hazard -> FormWriting.of(subject.kind(), hazard)
                        .values()
                        .forEach((field, values) -> {
                            if (!typed.all(field)
                                    .equals(values.stream()
                                            .filter(each -> !each.isEmpty())
                                            .toList())) {
                                String value = field.equals("boundary")
                                        ? sayings.figures().area(hazard.extent().area())
                                        : sayings.value(field, String.join(",", values));
                                now.put(field, words.now(value));
                            }
                        }));
        return now;
    }

    private List<Fact> hidden(Subject subject, Typed typed) {
        List<Fact> hidden = new ArrayList<>();
        subject.before()
                .ifPresent(before -> hidden.add(new Fact("seen", before.seen().hex())));
        if (subject.kind() == ProposedChange.Kind.BOUNDARY) {
            subject.hazard()
                    .ifPresent(
                            hazard -> hidden.add(new Fact("hazard", hazard.id().toString())));
        }
        subject.around()
                .shown()
                .forEach(other -> hidden.add(new Fact(
                        LineageFields.seen(other.hazard().id()), other.seen().hex())));
        if (!typed.text("to").isEmpty()) {
            hidden.add(new Fact("to", typed.text("to")));
        }
        if (!typed.text("proposal").isEmpty()) {
            hidden.add(new Fact("proposal", typed.text("proposal")));
        }
        return hidden;
    }

    private Map<String, List<FormField.Problem>> problems(ProposedChange.Kind kind, Typed typed, Against against) {
        Map<String, List<FormField.Problem>> problems = new LinkedHashMap<>();
        for (FormFault fault : against.faults()) {
            add(problems, fault.field(), sayings.problem(fault));
        }
        for (Reason reason : against.reasons()) {
            add(problems, beside(kind, typed, reason), sayings.problem(reason));
        }
        for (Against.Said said : against.objections()) {
            add(
                    problems,
                    said.objection().field(),
                    new FormField.Problem(
                            words.objectionBy(said.by(), said.objection().sentence()), ""));
        }
        return problems;
    }

    /// The field that causes it; of several references, the one that is taken.
    private static String beside(ProposedChange.Kind kind, Typed typed, Reason reason) {
        String field = Besides.find(reason, kind).orElse("");
        if (kind != ProposedChange.Kind.SPLIT || !field.equals("reference")) {
            return field;
        }
        return typed.values().keySet().stream()
                .filter(name -> name.startsWith(LineageFields.REFERENCE))
                .filter(name -> typed.text(name).equals(reason.words().get("reference")))
                .findFirst()
                .orElse(LineageFields.PARTS);
    }

    private static void add(Map<String, List<FormField.Problem>> problems, String field, FormField.Problem problem) {
        problems.computeIfAbsent(field, _ -> new ArrayList<>()).add(problem);
    }

    private List<EditPage.Summed> summary(Map<String, List<FormField.Problem>> problems, List<EditPage.Group> groups) {
        List<EditPage.Summed> summary = new ArrayList<>();
        problems.forEach((name, several) -> {
            Optional<FormField> field = groups.stream()
                    .flatMap(EditPage.Group::all)
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            several.forEach(problem -> summary.add(new EditPage.Summed(
                    field.map(each -> "#" + each.id()).orElse(""),
                    field.map(FormField::label).orElse(""),
                    problem)));
        });
        return summary;
    }

    /// The area of the boundary that was typed, where it was checked or sent.
    private List<Fact> figures(Subject subject, Typed typed, Against against) {
        if (!isLookedAt(against)
                || check(subject.kind()).isEmpty()
                || typed.text(BoundaryText.FIELD).isEmpty()) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        BoundaryText.read(typed.text(BoundaryText.FIELD)).footprint().ifPresent(drawn -> {
            long after = drawn.area().squareMetres();
            facts.add(new Fact(words.areaDrawn(), sayings.figures().squareMetres(after)));
            subject.hazard().map(Hazard::extent).map(Extent::area).ifPresent(before -> {
                facts.add(new Fact(words.areaBefore(), sayings.figures().area(before)));
                facts.add(new Fact(words.areaChange(), sayings.figures().change(after - before.squareMetres())));
            });
        });
        return facts;
    }

    private record Body(
            List<String> notices,
            List<EditPage.Summed> summary,
            List<Fact> figures,
            Effect effect,
            List<EditPage.Group> groups,
            List<EditPage.Way> ways) {}

    private EditPage page(String title, Link back, EditPage.Send send, Body body) {
        return new EditPage(
                Shell.of(reader, office, Section.REGISTER, title),
                words,
                title,
                back,
                send,
                body.notices(),
                body.summary(),
                body.figures(),
                new ShapeDrawing(words, sayings.figures())
                        .draw(back.label(), body.effect().shapes()),
                body.effect().shapes().isDrawn() || body.effect().areas().isPresent()
                        ? new AreaRows(words, sayings.figures()).rows(body.effect())
                        : List.of(),
                body.groups(),
                body.ways());
    }
}
