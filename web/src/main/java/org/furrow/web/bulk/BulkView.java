package org.furrow.web.bulk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.app.draft.Bulk;
import org.furrow.app.draft.BulkAction;
import org.furrow.app.draft.BulkLine;
import org.furrow.app.draft.Difference;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.NeededSupport;
import org.furrow.app.draft.RunningBulk;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.standard.NationalStandard;
import org.furrow.web.draft.Control;
import org.furrow.web.draft.EditPage;
import org.furrow.web.draft.FormField;
import org.furrow.web.draft.FormFields;
import org.furrow.web.draft.Sayings;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Words;

/// Makes the pages on which several hazards or drafts are dealt with in one go.
final class BulkView {

    static final String PATH = "/bulk";

    private static final int LINES = 100;
    private static final Link NOWHERE = new Link("", "");

    private final Reader reader;
    private final Office office;
    private final Sayings sayings;
    private final BulkWords words;

    BulkView(Reader reader, Office office) {
        this.reader = reader;
        this.office = office;
        sayings = new Sayings(reader, office);
        words = Words.of(BulkWords.class, reader.locale());
    }

    BulkWords words() {
        return words;
    }

    /// Why nothing can be done.
    BulkFormPage nothing(BulkAction action, int chosen) {
        String why = words.busy();
        if (chosen == 0) {
            why = words.noneChosen();
        } else if (chosen > RunningBulk.MOST) {
            why = words.tooMany(chosen, sayings.figures().number(RunningBulk.MOST));
        }
        return new BulkFormPage(
                shell(action),
                words,
                sayings.words(),
                words.act(action.code()),
                "",
                back(action),
                "",
                List.of(),
                List.of(new FormField.Problem(why, "")),
                List.of(),
                List.of(),
                List.of());
    }

    /// The form that says what exactly is to be done.
    ///
    /// @param samples one hazard of each classification and work status among the chosen ones
    BulkFormPage form(Bulk bulk, List<Hazard> samples, NationalStandard standard, Typed typed, List<FormFault> faults) {
        Optional<ProposedChange.Kind> kind = bulk.action().kind();
        boolean isOpen = kind.filter(each -> each == ProposedChange.Kind.STATUS).isEmpty()
                || WorkStatus.find(typed.text("to")).isPresent();
        List<EditPage.Group> groups = isOpen
                ? kind.map(each -> groups(each, samples, standard, typed, faults))
                        .orElseGet(() -> words(bulk.action()))
                : List.of();
        return new BulkFormPage(
                shell(bulk.action()),
                words,
                sayings.words(),
                words.act(bulk.action().code()),
                count(bulk),
                back(bulk.action()),
                isOpen ? address(bulk) : "",
                notices(bulk, isOpen),
                faults.stream().map(sayings::problem).toList(),
                isOpen ? List.of() : ways(bulk, samples, standard),
                typed.text("to").isEmpty() ? List.of() : List.of(new Fact("to", typed.text("to"))),
                groups);
    }

    private List<String> notices(Bulk bulk, boolean isOpen) {
        List<String> notices = new ArrayList<>();
        if (!isOpen) {
            notices.add(words.chooseTo());
        } else if (bulk.action() == BulkAction.DESCRIPTION) {
            notices.add(words.patternMeans());
        }
        if (bulk.action().kind().isPresent()) {
            notices.add(words.oneReason());
        }
        return notices;
    }

    private List<EditPage.Group> groups(
            ProposedChange.Kind kind,
            List<Hazard> samples,
            NationalStandard standard,
            Typed typed,
            List<FormFault> faults) {
        NeededSupport needed = new NeededSupport(standard);
        List<Conditions> rules = samples.stream()
                .flatMap(hazard -> needed.list(kind, Optional.of(hazard), typed.text("to")).stream())
                .distinct()
                .toList();
        return new FormFields(
                        reader,
                        sayings.figures(),
                        standard,
                        new FormFields.Filled(typed, sayings.problems(faults), Map.of()))
                .groupsForMany(kind, rules);
    }

    /// The one field of an action on drafts.
    private List<EditPage.Group> words(BulkAction action) {
        String name = action == BulkAction.REFUSE ? "objection" : "reason";
        String label = action == BulkAction.REFUSE
                ? sayings.words().objection()
                : sayings.words().reason();
        FormField field = new FormField(name, label, "", Control.TEXT, "", List.of(), List.of(), "");
        return List.of(new EditPage.Group("", "", List.of(field)));
    }

    private List<Link> ways(Bulk bulk, List<Hazard> samples, NationalStandard standard) {
        NeededSupport needed = new NeededSupport(standard);
        return samples.stream()
                .flatMap(hazard -> needed.choices(ProposedChange.Kind.STATUS, Optional.of(hazard)).stream())
                .distinct()
                .map(code -> new Link(sayings.value("status", code), address(bulk) + "?to=" + code))
                .toList();
    }

    /// How far it has come.
    BulkRunningPage running(Bulk bulk) {
        return new BulkRunningPage(
                shell(bulk.action()),
                words,
                words.act(bulk.action().code()),
                bulk.id().toString(),
                bulk.stage() == Bulk.Stage.LOOKING ? words.looking() : words.acting(),
                words.progress(
                        sayings.figures().number(bulk.done()),
                        sayings.figures().number(bulk.chosen().size())),
                bulk.percent());
    }

    /// What would become of each, or what became of it.
    ///
    /// @param shown which lines: `refused`, or those that pass
    /// @param passed how many of them come before the page
    BulkLinesPage lines(Bulk bulk, String shown, int passed) {
        boolean isRefused = shown.equals("refused") || bulk.passing().isEmpty();
        List<BulkLine> some = isRefused ? bulk.refused() : bulk.passing();
        int from = Math.min(passed, some.size());
        return new BulkLinesPage(
                shell(bulk.action()),
                words,
                words.act(bulk.action().code()),
                count(bulk),
                back(bulk.action()),
                told(bulk),
                List.of(
                        tab(bulk, words.passing(), "passing", bulk.passing().size(), !isRefused),
                        tab(bulk, words.refused(), "refused", bulk.refused().size(), isRefused)),
                some.subList(from, Math.min(from + LINES, some.size())).stream()
                        .map(line -> line(bulk, line))
                        .toList(),
                pages(bulk, isRefused ? "refused" : "passing", from, some.size()),
                may(bulk));
    }

    private List<String> told(Bulk bulk) {
        if (bulk.stage() != Bulk.Stage.ENDED) {
            return List.of();
        }
        List<String> told = new ArrayList<>();
        if (!bulk.failure().isEmpty()) {
            told.add(words.failed(bulk.failure()));
        }
        int made = bulk.made().size();
        told.add(words.done(doing(bulk.action())) + " " + words.doneCount(made));
        if (!bulk.refused().isEmpty()) {
            told.add(words.notDone(bulk.refused().size()));
        }
        int left = bulk.chosen().size() - made - bulk.refused().size();
        if (left > 0) {
            told.add(words.left(left));
        }
        return told;
    }

    private BulkLinesPage.Tab tab(Bulk bulk, String label, String shown, int count, boolean isShown) {
        return new BulkLinesPage.Tab(label, sayings.figures().number(count), address(bulk) + "?show=" + shown, isShown);
    }

    private List<Link> pages(Bulk bulk, String shown, int from, int all) {
        List<Link> pages = new ArrayList<>();
        String address = address(bulk) + "?show=" + shown + "&passed=";
        if (from > 0) {
            pages.add(new Link(words.earlier(), address + Math.max(0, from - LINES)));
        }
        if (from + LINES < all) {
            pages.add(new Link(words.later(), address + (from + LINES)));
        }
        return pages;
    }

    private BulkLinesPage.Line line(Bulk bulk, BulkLine line) {
        boolean isHazard = bulk.action().kind().isPresent();
        List<String> notes = new ArrayList<>();
        if (line.waiting() > 0) {
            notes.add(words.waiting(line.waiting()));
        }
        OptionalLong effect = line.looked().effectM2();
        if (effect.isPresent() && effect.getAsLong() != 0) {
            notes.add(words.effect(sayings.figures().change(effect.getAsLong())));
        }
        return new BulkLinesPage.Line(
                new Link(line.reference(), (isHazard ? "/hazards/" : "/drafts/") + line.subject()),
                line.differences().stream().map(this::change).toList(),
                notes,
                line.against().stream().map(sayings::problem).toList(),
                line.made()
                        .filter(_ -> isHazard)
                        .map(id -> new Link(words.draft(), "/drafts/" + id))
                        .orElse(NOWHERE));
    }

    private BulkLinesPage.Change change(Difference difference) {
        String field = difference.field();
        return new BulkLinesPage.Change(
                sayings.field(field),
                sayings.value(field, difference.now()),
                sayings.value(field, difference.proposed()));
    }

    private BulkLinesPage.May may(Bulk bulk) {
        boolean isLooked = bulk.stage() == Bulk.Stage.LOOKED;
        boolean isConfirmable = isLooked && !bulk.passing().isEmpty();
        boolean isProposing = bulk.action().kind().isPresent();
        boolean hasWaiting = bulk.passing().stream().anyMatch(line -> line.waiting() > 0);
        boolean hasMade = isProposing && !isLooked && !bulk.made().isEmpty();
        return new BulkLinesPage.May(
                address(bulk),
                isConfirmable ? words.confirm(doing(bulk.action())) : "",
                words.confirmMeans(doing(bulk.action())),
                isProposing && hasWaiting ? words.leaveWaiting() : "",
                isLooked && bulk.action() != BulkAction.APPROVE
                        ? new Link(words.edit(), address(bulk) + "/form")
                        : NOWHERE,
                hasMade ? new Link(words.showDrafts(), "/drafts?state=all&mark=" + bulk.id()) : NOWHERE,
                hasMade ? bulk.id().toString() : "");
    }

    private static String doing(BulkAction action) {
        return action.kind().isPresent() ? "propose" : action.code();
    }

    private String count(Bulk bulk) {
        int chosen = bulk.chosen().size();
        return bulk.action().kind().isPresent() ? words.hazards(chosen) : words.drafts(chosen);
    }

    private Shell shell(BulkAction action) {
        Section section = action.kind().isPresent() ? Section.REGISTER : Section.DRAFTS;
        return Shell.of(reader, office, section, words.act(action.code()));
    }

    private Link back(BulkAction action) {
        return action.kind().isPresent()
                ? new Link(sayings.words().toRegister(), "/hazards")
                : new Link(sayings.words().drafts(), "/drafts");
    }

    private static String address(Bulk bulk) {
        return PATH + "/" + bulk.id();
    }
}
