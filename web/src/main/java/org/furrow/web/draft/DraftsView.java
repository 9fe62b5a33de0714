package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Figures;
import org.furrow.web.shell.Link;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.Office;
import org.furrow.web.shell.Reader;
import org.furrow.web.shell.Section;
import org.furrow.web.shell.Select;
import org.furrow.web.shell.Shell;
import org.furrow.web.shell.Tone;
import org.furrow.web.visitor.Visitor;

/// Makes the list of drafts.
final class DraftsView {

    private final Shell shell;
    private final DraftWords words;
    private final Figures figures;

    DraftsView(Reader reader, Office office) {
        Sayings sayings = new Sayings(reader, office);
        words = sayings.words();
        figures = sayings.figures();
        shell = Shell.of(reader, office, Section.DRAFTS, words.drafts());
    }

    DraftsPage page(DraftsRequest asked, ReadingDrafts.Page found) {
        return new DraftsPage(
                shell,
                words,
                Visitor.current().actor().may(Permission.RECORD),
                tabs(asked, found),
                List.of(whose(asked), kind(asked)),
                asked.state().isEmpty() ? "all" : asked.state(),
                asked.hazard(),
                asked.mark(),
                active(asked, found),
                found.drafts().stream().map(this::row).toList(),
                choosing(found),
                pages(asked, found));
    }

    private List<DraftsPage.Tab> tabs(DraftsRequest asked, ReadingDrafts.Page found) {
        List<DraftsPage.Tab> tabs = new ArrayList<>();
        long all = 0;
        for (DraftState state : DraftState.values()) {
            long count = found.counts().getOrDefault(state, 0L);
            all += count;
            tabs.add(tab(asked, state.code(), words.state(state.code()), count));
        }
        tabs.add(tab(asked, "", words.all(), all));
        return tabs;
    }

    private DraftsPage.Tab tab(DraftsRequest asked, String state, String label, long count) {
        return new DraftsPage.Tab(
                label,
                figures.number(count),
                asked.in(state).address(),
                asked.state().equals(state));
    }

    private Select whose(DraftsRequest asked) {
        return new Select(
                "whose",
                words.filterWhose(),
                List.of(
                        new Select.Choice("", shell.words().any(), asked.whose().isEmpty()),
                        new Select.Choice("mine", words.mine(), asked.whose().equals("mine")),
                        new Select.Choice(
                                "others", words.others(), asked.whose().equals("others"))));
    }

    private Select kind(DraftsRequest asked) {
        List<Select.Choice> kinds = new ArrayList<>();
        kinds.add(new Select.Choice("", shell.words().any(), asked.kind().isEmpty()));
        Arrays.stream(ProposedChange.Kind.values())
                .forEach(kind -> kinds.add(new Select.Choice(
                        kind.code(), words.kind(kind.code()), asked.kind().equals(kind.code()))));
        return new Select("kind", words.filterKind(), kinds);
    }

    private List<Link> active(DraftsRequest asked, ReadingDrafts.Page found) {
        List<Link> active = new ArrayList<>();
        if (!asked.whose().isEmpty()) {
            String label = asked.whose().equals("mine") ? words.mine() : words.others();
            active.add(new Link(label, asked.without("whose").address()));
        }
        if (!asked.kind().isEmpty()) {
            active.add(new Link(words.kind(asked.kind()), asked.without("kind").address()));
        }
        if (!asked.hazard().isEmpty()) {
            String reference = found.drafts().stream()
                    .map(DraftSummary::reference)
                    .findFirst()
                    .orElse(asked.hazard());
            active.add(
                    new Link(words.ofHazard(reference), asked.without("hazard").address()));
        }
        if (!asked.mark().isEmpty()) {
            active.add(new Link(words.inOneGo(), asked.without("mark").address()));
        }
        return active;
    }

    /// What the reader may do with several of these drafts.
    private List<Select.Choice> choosing(ReadingDrafts.Page found) {
        boolean isAnyOpen = found.drafts().stream()
                .anyMatch(draft -> draft.state() == DraftState.WAITING || draft.state() == DraftState.REFUSED);
        Actor actor = Visitor.current().actor();
        List<Select.Choice> choices = new ArrayList<>();
        if (isAnyOpen && actor.may(Permission.APPROVE)) {
            choices.add(new Select.Choice("approve", words.approve(), false));
            choices.add(new Select.Choice("refuse", words.refuse(), false));
        }
        if (isAnyOpen && actor.may(Permission.RECORD)) {
            choices.add(new Select.Choice("withdraw", words.withdraw(), false));
        }
        return choices;
    }

    private DraftsPage.Row row(DraftSummary draft) {
        boolean isOpen = draft.state() == DraftState.WAITING || draft.state() == DraftState.REFUSED;
        return new DraftsPage.Row(
                isOpen ? draft.id().toString() : "",
                words.chooseDraft(words.kind(draft.kind().code()), draft.reference()),
                new Link(words.kind(draft.kind().code()), DraftsRequest.PATH + "/" + draft.id()),
                draft.reference(),
                badge(draft.state(), words),
                draft.isMovedOn() ? words.movedOn() : "",
                draft.author(),
                figures.minute(draft.proposed()),
                figures.day(draft.valid()),
                draft.decision()
                        .map(decided -> words.by(decided.by()) + " · " + figures.minute(decided.on()))
                        .orElse(""),
                draft.reason());
    }

    static Badge badge(DraftState state, DraftWords words) {
        String word = words.state(state.code());
        return switch (state) {
            case WAITING -> new Badge(Mark.PAUSE, Tone.WARN, word);
            case APPROVED -> new Badge(Mark.TICK, Tone.GOOD, word);
            case REFUSED -> new Badge(Mark.CROSS, Tone.BAD, word);
            case WITHDRAWN -> new Badge(Mark.BAR, Tone.SOFT, word);
        };
    }

    private List<Link> pages(DraftsRequest asked, ReadingDrafts.Page found) {
        List<Link> pages = new ArrayList<>();
        if (asked.passed() > 0) {
            pages.add(new Link(words.first(), asked.from(0).address()));
        }
        if (found.hasMore()) {
            pages.add(new Link(
                    words.next(),
                    asked.from(asked.passed() + DraftsRequest.PAGE).address()));
        }
        return pages;
    }
}
