package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.draft.Besides;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.FormWriting;
import org.furrow.app.draft.NeededSupport;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Refusal;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Hazard;
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
    record Subject(
            ProposedChange.Kind kind,
            Optional<ReadingDrafts.Before> before,
            String action,
            Link back,
            boolean isAgain) {

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
                new EditPage.Send("get", "", "", false, List.of()),
                new Body(List.of(), List.of(), List.of(), List.of(), ways));
    }

    static String address(Hazard hazard, ProposedChange.Kind kind) {
        return "/hazards/" + hazard.id() + "/edit/" + kind.code();
    }

    /// Whether the form needs to know first what the hazard is to become.
    boolean isOpen(Subject subject, Typed typed) {
        return switch (subject.kind()) {
            case DESCRIPTION, EVIDENCE, BOUNDARY, EXTENSION -> true;
            case CLASSIFICATION, STATUS, RELEASE, NEW_HAZARD -> isKnown(subject.kind(), typed.text("to"));
        };
    }

    private static boolean isKnown(ProposedChange.Kind kind, String to) {
        return switch (kind) {
            case STATUS -> WorkStatus.find(to).isPresent();
            case RELEASE -> ReleaseKind.find(to).isPresent();
            case CLASSIFICATION, NEW_HAZARD -> Classification.find(to).isPresent();
            case DESCRIPTION, EVIDENCE, BOUNDARY, EXTENSION -> true;
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
                new EditPage.Send("get", subject.action(), isFinal ? "" : words.goOn(), false, List.of()),
                new Body(
                        isFinal
                                ? List.of(words.noChoice())
                                : List.of(words.kindMeans(subject.kind().code())),
                        List.of(),
                        List.of(),
                        isFinal ? List.of() : List.of(new EditPage.Group("", "", List.of(field))),
                        List.of()));
    }

    private String to(ProposedChange.Kind kind, String code) {
        return switch (kind) {
            case STATUS -> sayings.value("status", code);
            case RELEASE -> sayings.value("release-kind", code);
            case CLASSIFICATION, NEW_HAZARD -> sayings.value("classification", code);
            case DESCRIPTION, EVIDENCE, BOUNDARY, EXTENSION -> code;
        };
    }

    /// The form with what was typed and what stands against it.
    EditPage form(Subject subject, Typed typed, Against against) {
        Map<String, List<FormField.Problem>> problems = problems(subject.kind(), against);
        boolean isMoved = against.reasons().stream().anyMatch(EditView::isMovedOn);
        Map<String, String> now = isMoved || subject.isAgain() ? now(subject, typed) : Map.of();
        List<EditPage.Group> groups = new FormFields(reader, standard, new FormFields.Filled(typed, problems, now))
                .groups(subject.kind(), subject.hazard());
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
                        hasBoundary(subject.kind()),
                        hidden(subject, typed)),
                new Body(notices, summary(problems, groups), figures(subject, typed, against), groups, List.of()));
    }

    private static boolean isMovedOn(Reason reason) {
        return reason.code().equals(Refusal.MOVED_ON.code()) || reason.code().equals(Refusal.PROPOSED_ANEW.code());
    }

    private static boolean hasBoundary(ProposedChange.Kind kind) {
        return switch (kind) {
            case BOUNDARY, EXTENSION, RELEASE, NEW_HAZARD -> true;
            case DESCRIPTION, CLASSIFICATION, STATUS, EVIDENCE -> false;
        };
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
        if (!typed.text("to").isEmpty()) {
            hidden.add(new Fact("to", typed.text("to")));
        }
        if (!typed.text("proposal").isEmpty()) {
            hidden.add(new Fact("proposal", typed.text("proposal")));
        }
        return hidden;
    }

    private Map<String, List<FormField.Problem>> problems(ProposedChange.Kind kind, Against against) {
        Map<String, List<FormField.Problem>> problems = new LinkedHashMap<>();
        for (FormFault fault : against.faults()) {
            add(problems, fault.field(), sayings.problem(fault));
        }
        for (Reason reason : against.reasons()) {
            add(problems, Besides.find(reason, kind).orElse(""), sayings.problem(reason));
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

    private static void add(Map<String, List<FormField.Problem>> problems, String field, FormField.Problem problem) {
        problems.computeIfAbsent(field, _ -> new ArrayList<>()).add(problem);
    }

    private List<EditPage.Summed> summary(Map<String, List<FormField.Problem>> problems, List<EditPage.Group> groups) {
        List<EditPage.Summed> summary = new ArrayList<>();
        problems.forEach((name, several) -> {
            Optional<FormField> field = groups.stream()
                    .flatMap(group -> group.fields().stream())
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
        boolean isWanted = against.isChecked()
                || !against.reasons().isEmpty()
                || !against.faults().isEmpty();
        if (!isWanted
                || !hasBoundary(subject.kind())
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
                body.groups(),
                body.ways());
    }
}
