package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.journal.RecordId;

/// One draft with everything that somebody needs to decide on it.
///
/// @param reference the hazard's reference, or the one that a new hazard would get
/// @param wish what it wishes, on what the register holds now as far as nobody has changed what it would replace
/// @param subjects the hazards that it is about, the one that it names first
/// @param effect what it does to areas and shapes
/// @param others the other drafts that wait about the same hazards
public record DraftReading(
        EditDraft draft,
        String reference,
        Wish wish,
        List<Subject> subjects,
        Effect effect,
        List<DraftSummary> others) {

    public DraftReading {
        subjects = List.copyOf(subjects);
        others = List.copyOf(others);
    }

    /// A hazard that a draft is about.
    ///
    /// @param seen as the author saw it; absent where that entry no longer counts
    /// @param now as it is; absent where the register does not have it
    /// @param isChanged whether the draft is open and the hazard has changed at all since its author looked
    /// @param isMovedOn whether what the draft would replace has changed
    public record Subject(Optional<KnownHazard> seen, Optional<KnownHazard> now, boolean isChanged, boolean isMovedOn) {

        /// Its reference, by which fields of several hazards are told apart.
        public String reference() {
            return now.or(this::seen).map(known -> known.standing().reference()).orElse("");
        }

        private Optional<Standing> standingSeen() {
            return seen.map(KnownHazard::standing);
        }

        private Optional<Standing> standingNow() {
            return isChanged ? now.map(KnownHazard::standing) : standingSeen();
        }
    }

    /// The hazard as it is; absent where the register does not have it.
    public Optional<Hazard> now() {
        return subjects.stream()
                .findFirst()
                .flatMap(Subject::now)
                .map(known -> known.standing().hazard());
    }

    /// Whether the draft is open and any of its hazards has changed since its author looked.
    public boolean isChanged() {
        return subjects.stream().anyMatch(Subject::isChanged);
    }

    /// Whether the draft is open and what it would replace has changed since its author looked.
    public boolean isMovedOn() {
        return subjects.stream().anyMatch(Subject::isMovedOn);
    }

    /// What it does to the areas, where it moves any.
    public Optional<Effect.Areas> areas() {
        return effect.areas();
    }

    /// What the draft says, held against what its author saw and what is now; then what else has changed meanwhile.
    public List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        Optional<Subject> first = subjects.stream().findFirst();
        Map<String, String> before =
                first.map(each -> Aspects.of(each.standingSeen())).orElseGet(Map::of);
        Map<String, String> present =
                first.map(each -> Aspects.of(each.standingNow())).orElseGet(Map::of);
        Map<String, String> proposed = Aspects.of(wish.change(), this::called);
        proposed.forEach((field, value) -> differences.add(
                new Difference("", field, before.getOrDefault(field, ""), present.getOrDefault(field, ""), value)));
        for (Subject subject : subjects) {
            differences.addAll(moved(subject, subject.equals(subjects.getFirst()) ? proposed : Map.of()));
        }
        return differences;
    }

    /// What has changed of a hazard beside the fields that were told.
    private List<Difference> moved(Subject subject, Map<String, String> told) {
        if (!subject.isChanged()) {
            return List.of();
        }
        Map<String, String> before = Aspects.of(subject.standingSeen());
        Map<String, String> present = new LinkedHashMap<>(Aspects.of(subject.standingNow()));
        present.keySet().removeAll(told.keySet());
        String of = subjects.size() > 1 ? subject.reference() : "";
        List<Difference> moved = new ArrayList<>();
        present.forEach((field, value) -> {
            if (!value.equals(before.getOrDefault(field, ""))) {
                moved.add(new Difference(of, field, before.getOrDefault(field, ""), value, value));
            }
        });
        return moved;
    }

    /// What a record of this draft is called: the reference of a hazard, or the number of a release.
    private String called(RecordId id) {
        return subjects.stream()
                .flatMap(subject -> subject.now().or(subject::seen).stream())
                .flatMap(known -> Names.find(known, id).stream())
                .findFirst()
                .orElse(id.toString());
    }
}
