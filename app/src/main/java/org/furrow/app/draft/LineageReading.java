package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;

/// Reads from a form how hazards become others: splits, merges, and the reopening of what was released.
final class LineageReading {

    private static final int MOST_OTHERS = 50;

    private final FieldReading fields;
    private final Typed typed;
    private final Function<String, Optional<RecordId>> finding;

    /// @param finding finds the one hazard that an id or a reference names
    LineageReading(FieldReading fields, Function<String, Optional<RecordId>> finding) {
        this.fields = fields;
        this.finding = finding;
        typed = fields.typed();
    }

    Optional<ProposedChange> split() {
        Optional<Integer> count = count();
        List<ProposedChange.Part> parts = new ArrayList<>();
        for (int i = 1; i <= count.orElse(0); i++) {
            part(i).ifPresent(parts::add);
        }
        return count.map(_ -> new ProposedChange.SplitUp(parts));
    }

    private Optional<Integer> count() {
        String text = typed.text(LineageFields.PARTS);
        if (text.equals(Integer.toString(LineageFields.count(typed)))) {
            return Optional.of(LineageFields.count(typed));
        }
        fields.note(LineageFields.PARTS, text.isEmpty() ? FormFault.Kind.MISSING : FormFault.Kind.NOT_A_CHOICE, text);
        return Optional.empty();
    }

    private Optional<ProposedChange.Part> part(int number) {
        String reference = fields.needed(LineageFields.REFERENCE + number);
        String name = fields.shortText(LineageFields.NAME + number);
        String drawing = LineageFields.PART + number;
        String area = LineageFields.AREA + number;
        Optional<Extent> extent = fields.drawnOrStated(drawing, area);
        if (typed.text(drawing).isEmpty() && typed.text(area).isEmpty()) {
            fields.note(typed.values().containsKey(area) ? area : drawing, FormFault.Kind.MISSING, "");
        }
        return reference.isEmpty()
                ? Optional.empty()
                : extent.map(ground -> new ProposedChange.Part(reference, name, ground));
    }

    Optional<ProposedChange> merge() {
        Set<RecordId> found = new LinkedHashSet<>();
        for (String named : names(typed)) {
            finding.apply(named)
                    .ifPresentOrElse(
                            found::add, () -> fields.note(LineageFields.WITH_MORE, FormFault.Kind.NOT_A_HAZARD, named));
        }
        if (names(typed).isEmpty()) {
            fields.note(LineageFields.WITH, FormFault.Kind.MISSING, "");
        }
        List<ProposedChange.Other> others = found.stream().map(this::other).toList();
        String reference = fields.needed("reference");
        return Optional.of(new ProposedChange.Merged(others, reference, fields.shortText("name")));
    }

    /// Every hazard that a form names, by id or by reference.
    static List<String> names(Typed typed) {
        Stream<String> further =
                Arrays.stream(typed.text(LineageFields.WITH_MORE, 5_000).split("[,;\n]"));
        return Stream.concat(typed.all(LineageFields.WITH).stream(), further)
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }

    /// Nobody merges what they have not looked at.
    private ProposedChange.Other other(RecordId id) {
        String seen = typed.text(LineageFields.seen(id));
        if (!seen.matches("[0-9a-f]{64}")) {
            fields.note(LineageFields.WITH, FormFault.Kind.NOT_LOOKED_AT, "");
            return new ProposedChange.Other(id, Optional.empty());
        }
        return new ProposedChange.Other(id, Optional.of(new Hash(seen)));
    }

    Optional<ProposedChange> reopening() {
        Optional<RecordId> release = fields.choice(LineageFields.RELEASE, RecordId::find);
        Optional<Extent> extent = fields.drawnOrStated(BoundaryText.FIELD, "area");
        if (extent.filter(Extent.Unknown.class::isInstance).isPresent()) {
            fields.note(BoundaryText.FIELD, FormFault.Kind.MISSING, "");
        }
        return release.flatMap(_ -> extent.map(ground -> new ProposedChange.Reopened(release, ground)));
    }
}
