package org.furrow.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.DraftJson;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow drafts`: what waits for a second person.
@Command(
        name = "drafts",
        description = "Lists the drafts: changes that one person proposes and another one approves, on the pages.",
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

    @Override
    public Integer call() {
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
