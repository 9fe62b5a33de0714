package org.furrow.domain.cleaning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One row while the rules look at it: its values, and what has been found so far.
final class Examination {

    private final DraftRow draft;
    private final Subject subject;
    private final Surroundings surroundings;
    private final CleaningSettings settings;
    private final EnumMap<Field, String> values = new EnumMap<>(Field.class);
    private final List<Judgement> judgements = new ArrayList<>();

    Examination(DraftRow draft, Subject subject, Surroundings surroundings, CleaningSettings settings) {
        this.draft = draft;
        this.subject = subject;
        this.surroundings = surroundings;
        this.settings = settings;
        draft.values().forEach((field, text) -> values.put(field, text.strip()));
        values.values().removeIf(String::isEmpty);
    }

    DraftRow draft() {
        return draft;
    }

    Subject subject() {
        return subject;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    CleaningSettings settings() {
        return settings;
    }

    List<Judgement> judgements() {
        return judgements;
    }

    /// The text of a field, empty where the row has none.
    String text(Field field) {
        return values.getOrDefault(field, "");
    }

    Optional<String> find(Field field) {
        return Optional.ofNullable(values.get(field));
    }

    Map<Field, String> values() {
        return values;
    }

    void replace(Field field, String text) {
        values.put(field, text);
    }

    boolean accepts(CleaningRule rule) {
        return settings.accepts(rule);
    }

    boolean hasFinding(CleaningRule rule) {
        return judgements.stream().anyMatch(each -> each.rule() == rule);
    }

    /// Whether the subject is counted by its surface.
    boolean needsSurface() {
        return subject == Subject.HAZARDS || subject == Subject.RELEASES;
    }

    void judge(Judgement judgement) {
        judgements.add(judgement);
    }

    void tell(Finding finding) {
        judgements.add(Judgement.of(finding));
    }

    void tellDone(Finding finding, String done) {
        judgements.add(Judgement.done(finding, done));
    }

    /// Tells the finding, and says that its proposal was applied where the programme accepts that.
    ///
    /// @return whether the proposal is to be applied
    boolean propose(Finding finding, String done) {
        boolean isAccepted = accepts(finding.rule());
        judgements.add(isAccepted ? Judgement.done(finding, done) : Judgement.of(finding));
        return isAccepted;
    }

    /// A finding about a field, with the column and the text that the file has for it.
    Finding finding(CleaningRule rule, Field field, String sentence, String proposal) {
        String value = text(field);
        return new Finding(rule, column(field), Wording.shortened(value), sentence, proposal);
    }

    /// A finding about the shape or the whole row.
    static Finding finding(CleaningRule rule, String value, String sentence, String proposal) {
        return new Finding(rule, "", Wording.shortened(value), sentence, proposal);
    }

    /// The column that holds the field: one named like it, or else one with the same text, or else the field's word.
    private String column(Field field) {
        String text = draft.values().getOrDefault(field, "").strip();
        String sameText = "";
        for (Map.Entry<String, String> original : draft.originals().entrySet()) {
            if (original.getKey().equalsIgnoreCase(field.code())) {
                return original.getKey();
            }
            if (sameText.isEmpty()
                    && !text.isEmpty()
                    && original.getValue().strip().equals(text)) {
                sameText = original.getKey();
            }
        }
        return sameText.isEmpty() ? field.code() : sameText;
    }
}
