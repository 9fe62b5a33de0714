package org.furrow.app.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.inbox.Inbox;
import org.furrow.app.inbox.InboxItem;
import org.furrow.app.inbox.InboxKind;
import org.furrow.app.inbox.InboxPile;
import org.furrow.domain.journal.ImportSummary;

/// What waits, what does not fit together and what is new, as the document that `--json` and the API give.
public final class TodayJson {

    private TodayJson() {}

    /// How many of each kind the document of today names; the list of a kind names all.
    private static final int SHOWN = 5;

    /// The document.
    ///
    /// @param inbox what waits for whoever asks
    public static Map<String, Object> of(Today today, Inbox inbox) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("position", today.last());
        document.put(
                "waiting",
                inbox.piles().stream().map(pile -> pile(pile, inbox, SHOWN)).toList());
        document.put("imports", today.imports().stream().map(TodayJson::waiting).toList());
        Map<String, Long> discrepancies = new LinkedHashMap<>();
        today.discrepancies()
                .forEach(each -> discrepancies.put(each.discrepancy().code(), each.count()));
        document.put("discrepancies", discrepancies);
        document.put("news", news(today.news()));
        return document;
    }

    /// Everything of one kind that waits.
    public static Map<String, Object> of(InboxKind kind, Inbox inbox) {
        InboxPile pile = inbox.find(kind).orElse(new InboxPile(kind, List.of(), 0, 0));
        return pile(pile, inbox, Integer.MAX_VALUE);
    }

    private static Map<String, Object> pile(InboxPile pile, Inbox inbox, int most) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("kind", pile.kind().code());
        document.put("count", pile.count());
        document.put("overdue", pile.overdue());
        document.put(
                "items",
                pile.items().stream().limit(most).map(item -> item(item, inbox)).toList());
        return document;
    }

    private static Map<String, Object> item(InboxItem item, Inbox inbox) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", item.id().toString());
        document.put("number", item.number());
        document.put("name", item.name());
        document.put("whose", item.whose());
        document.put("since", item.since());
        document.put("due", item.due().orElse(null));
        document.put("overdue", item.isOverdueOn(inbox.today()));
        return document;
    }

    private static Map<String, Object> waiting(Today.Waiting waiting) {
        Map<String, Object> document = named(waiting.summary());
        document.put("held", waiting.held());
        document.put("unfinished", waiting.isUnfinished());
        return document;
    }

    private static Map<String, Object> news(Today.News news) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("since", news.since());
        document.put("remainingThenM2", news.register().remainingThenM2());
        document.put("remainingNowM2", news.register().remainingNowM2());
        document.put("imports", news.imports().stream().map(TodayJson::brought).toList());
        document.put("entries", news.kinds());
        document.put("newest", news.newest().stream().map(JournalJson::of).toList());
        return document;
    }

    private static Map<String, Object> brought(Today.Brought brought) {
        Map<String, Object> document = named(brought.summary());
        document.put("entries", brought.kinds());
        return document;
    }

    private static Map<String, Object> named(ImportSummary summary) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("import", summary.id().toString());
        document.put("files", summary.files());
        return document;
    }
}
