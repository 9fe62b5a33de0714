package org.furrow.app.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.domain.journal.ImportSummary;

/// What waits, what does not fit together and what is new, as the document that `--json` and the API give.
public final class TodayJson {

    private TodayJson() {}

    /// The document.
    ///
    /// @param drafts what waits for whoever asks
    /// @param ending how many accreditations end soon
    /// @param overdue how much of missions is overdue
    public static Map<String, Object> of(Today today, ReadingDrafts drafts, long ending, long overdue) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("position", today.last());
        document.put("drafts", Map.of("toDecide", drafts.countToDecide(), "toMend", drafts.countToMend()));
        document.put("accreditationsEnding", ending);
        document.put("missionsOverdue", overdue);
        document.put("imports", today.imports().stream().map(TodayJson::waiting).toList());
        Map<String, Long> discrepancies = new LinkedHashMap<>();
        today.discrepancies()
                .forEach(each -> discrepancies.put(each.discrepancy().code(), each.count()));
        document.put("discrepancies", discrepancies);
        document.put("news", news(today.news()));
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
