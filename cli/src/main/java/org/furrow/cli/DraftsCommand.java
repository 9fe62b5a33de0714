package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.DecidingDraft;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow drafts`: what waits for a second person, and deciding on it.
@Command(
        name = "drafts",
        description = "Lists the drafts: changes that one person proposes and another one approves. Shows one of them,"
                + " approves or refuses it.",
        mixinStandardHelpOptions = true)
final class DraftsCommand implements Callable<Integer> {

    private static final String ALL = "all";

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(
            names = "--state",
            defaultValue = "waiting",
            description = "waiting, approved, refused, withdrawn or all. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private String state;

    @Option(names = "--author", paramLabel = "NAME", description = "Only those that this person proposed.")
    private String author = "";

    @Option(names = "--most", defaultValue = "1000", description = "At most how many. Default: ${DEFAULT-VALUE}")
    private int most;

    @Option(names = "--show", paramLabel = "ID", description = "Shows one draft: what it changes, and its areas.")
    private String show = "";

    @Option(names = "--approve", paramLabel = "ID", description = "Approves a draft that somebody else proposed.")
    private String approve = "";

    @Option(
            names = "--effect",
            paramLabel = "M2",
            description = "With --approve: by how many m² the remaining area changes, as --show told it.")
    private Optional<Long> effect = Optional.empty();

    @Option(names = "--refuse", paramLabel = "ID", description = "Refuses a draft that somebody else proposed.")
    private String refuse = "";

    @Option(names = "--because", paramLabel = "SENTENCE", description = "With --refuse: what has to be put right.")
    private String because = "";

    @Override
    public Integer call() {
        for (String one : List.of(show, approve, refuse)) {
            if (!one.isEmpty()) {
                try (Furrow furrow = common.openExisting()) {
                    return decide(furrow, find(furrow, one));
                }
            }
        }
        return list();
    }

    private DraftReading find(Furrow furrow, String id) {
        return RecordId.find(id)
                .flatMap(new ReadingDrafts(furrow)::find)
                .orElseThrow(() -> common.misuse(
                        "There is no draft '" + id + "'.\nMaybe look for it with 'furrow drafts --state all'."));
    }

    private int decide(Furrow furrow, DraftReading reading) {
        RecordId id = reading.draft().id();
        Hash looked = reading.draft().proposal().hash();
        if (!show.isEmpty()) {
            return answer(reading);
        }
        OptionalLong shown = effect.map(OptionalLong::of).orElseGet(OptionalLong::empty);
        Outcome outcome = approve.isEmpty()
                ? new DecidingDraft(furrow).refuse(id, looked, List.of(new Objection("", because)))
                : new DecidingDraft(furrow).approve(id, new DecidingDraft.Looked(looked, shown));
        if (outcome.reasons().isEmpty()) {
            return answer(new ReadingDrafts(furrow).find(id).orElseThrow());
        }
        if (common.isJson()) {
            common.print(DraftJson.refused(
                    outcome, reading.draft().proposed().change().kind()));
        }
        outcome.reasons().forEach(reason -> common.err().println(reason));
        return 1;
    }

    private int answer(DraftReading reading) {
        if (common.isJson()) {
            common.print(DraftJson.of(reading));
        } else {
            print(reading);
        }
        return 0;
    }

    private void print(DraftReading reading) {
        EditDraft draft = reading.draft();
        line(String.join(
                "  ",
                draft.id().toString(),
                draft.state().code(),
                draft.proposed().change().kind().code(),
                reading.reference(),
                "by " + draft.author()));
        reading.differences()
                .forEach(each -> line("  " + wide((each.of() + " " + each.field()).strip()) + told(each.now()) + " -> "
                        + told(each.proposed())));
        reading.effect().shapes().before().forEach(each -> line("  stands    " + wide(each.label()) + each.area()));
        reading.effect().shapes().after().forEach(each -> line("  proposed  " + wide(each.label()) + each.area()));
        reading.areas()
                .ifPresent(areas -> line("  The remaining area changes by "
                        + String.format(Locale.ROOT, "%+d", areas.effect()) + " m²."));
        if (reading.isMovedOn()) {
            line("  What it changes has changed since. It has to be proposed again.");
        }
        draft.objections().forEach(each -> line("  refused: " + each.sentence()));
    }

    private static String told(String value) {
        return value.isEmpty() ? "-" : value;
    }

    private static String wide(String text) {
        return String.format(Locale.ROOT, "%-22s ", text);
    }

    private void line(String text) {
        common.out().println(text);
    }

    private int list() {
        Optional<DraftState> wanted = DraftState.find(state.toLowerCase(Locale.ROOT));
        if (wanted.isEmpty() && !state.equalsIgnoreCase(ALL)) {
            throw common.misuse("There is no state '" + state
                    + "'.\nMaybe one of these is meant: waiting, approved, refused, withdrawn, all.");
        }
        if (most < 1) {
            throw common.misuse("--most is 1 or more, but was " + most + ".");
        }
        try (Furrow furrow = common.openExisting()) {
            ReadingDrafts.Page page =
                    new ReadingDrafts(furrow).list(new ReadingDrafts.Question(wanted, author, "", "", ""), most, 0);
            if (common.isJson()) {
                common.print(DraftJson.of(page));
            } else {
                print(page);
            }
            return 0;
        }
    }

    private void print(ReadingDrafts.Page page) {
        page.drafts().forEach(this::print);
        if (page.drafts().isEmpty()) {
            common.out().println("No drafts.");
        }
        if (page.hasMore()) {
            common.err().println("There are more. Maybe ask for more of them with --most.");
        }
    }

    private void print(DraftSummary draft) {
        common.out()
                .printf(
                        Locale.ROOT,
                        "%s  %-9s  %-14s  %-16s  by %s, valid from %s%s%n",
                        draft.id(),
                        draft.state().code(),
                        draft.kind().code(),
                        draft.reference(),
                        draft.author(),
                        draft.valid(),
                        draft.isMovedOn() ? "; the hazard has changed since" : "");
    }
}
