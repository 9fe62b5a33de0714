package org.furrow.app.hazard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.furrow.app.journal.PastFacts;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.Session;
import org.furrow.store.journal.JournalTable;

/// The register as of a day, as known at an instant: folded again from the journal.
///
/// Cost grows with the whole journal, whatever the page; the current register has tables of its own.
final class PastRegister {

    private static final Comparator<HazardSummary> ORDER = Comparator.comparing(
                    (HazardSummary hazard) -> hazard.description().reference())
            .thenComparing(hazard -> hazard.id().toString());

    private PastRegister() {}

    /// Every hazard that was known then, in the order of references.
    static List<HazardSummary> list(Session session, JournalTable journal, Clocks clocks) {
        List<HazardSummary> hazards = new ArrayList<>();
        PastFacts.each(
                session,
                journal,
                clocks,
                facts -> Hazard.of(facts)
                        .ifPresent(hazard -> hazards.add(HazardSummary.of(hazard, HazardAccount.of(facts)))));
        hazards.sort(ORDER);
        return hazards;
    }

    /// The page of these hazards that answers a question.
    static ReadingRegister.Page page(List<HazardSummary> all, ReadingRegister.Question question) {
        List<HazardSummary> passing =
                all.stream().filter(hazard -> passes(hazard, question)).toList();
        List<HazardSummary> after = passing.stream()
                .sorted(question.order().comparator())
                .filter(hazard -> question.isFirst() || question.order().isAfter(hazard, question))
                .limit(question.size() + 1L)
                .toList();
        boolean hasMore = after.size() > question.size();
        return new ReadingRegister.Page(
                hasMore ? after.subList(0, question.size()) : after,
                passing.size(),
                passing.stream().map(HazardSummary::boundary).reduce(Area.ZERO, Area::plus),
                passing.stream().map(HazardSummary::remaining).reduce(Area.ZERO, Area::plus),
                hasMore,
                all.stream()
                        .map(hazard -> hazard.description().district())
                        .filter(district -> !district.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /// Whether the hazard passes the question's filters.
    static boolean passes(HazardSummary hazard, ReadingRegister.Question question) {
        Description words = hazard.description();
        String text = String.join(" ", words.reference(), words.name(), words.place(), words.district());
        return text.toLowerCase(Locale.ROOT).contains(question.text().toLowerCase(Locale.ROOT))
                && isOpenOr(question.classification(), hazard.classification().code())
                && isOpenOr(question.status(), hazard.status().code())
                && isOpenOr(question.district(), words.district())
                && (question.contamination().isEmpty()
                        || words.contamination().stream()
                                .map(Contamination::code)
                                .anyMatch(question.contamination()::equals));
    }

    private static boolean isOpenOr(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }
}
