package org.furrow.app.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;

/// The names of the fields in which splits, merges and reopenings are typed. Those of a part end in its number.
public final class LineageFields {

    /// How many parts there are.
    public static final String PARTS = "parts";

    /// The boundary of a part as text.
    public static final String PART = "part-";

    /// The area of a part in m², where the hazard is not drawn.
    public static final String AREA = "area-";

    /// The reference of a part.
    public static final String REFERENCE = "reference-";

    /// The name of a part.
    public static final String NAME = "name-";

    /// The line to cut along.
    public static final String LINE = "line";

    /// The hazards to merge with, by id or reference.
    public static final String WITH = "with";

    /// Further ones, by reference, in one text.
    public static final String WITH_MORE = "with-more";

    /// The release to reopen, by its id.
    public static final String RELEASE = "release";

    /// The fewest parts of a split.
    public static final int FEWEST = 2;

    /// The most parts of a split.
    public static final int MOST = 9;

    private LineageFields() {}

    /// The field that says what an author has seen of another hazard.
    public static String seen(RecordId other) {
        return "seen-" + other;
    }

    /// The field beside which stands what is wrong with all parts together.
    static String besideParts(ProposedChange.Kind kind) {
        return switch (kind) {
            case SPLIT -> PARTS;
            case MERGE -> WITH;
            default -> BoundaryText.FIELD;
        };
    }

    /// How many parts a form asks for: a number from 2 to 9 in any case.
    public static int count(Typed typed) {
        String text = typed.text(PARTS);
        int asked = text.matches("[0-9]") ? Integer.parseInt(text) : FEWEST;
        return Math.clamp(asked, FEWEST, MOST);
    }

    /// A reference that a hazard made from this one could have.
    ///
    /// @param part the number of the part; 0 for a merge
    static String suggested(Hazard hazard, int part) {
        String reference = hazard.description().reference();
        return reference + (part == 0 ? "-M" : "-" + part);
    }

    /// What a split begins with: two parts without boundaries.
    static Typed begin(Hazard hazard) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(PARTS, List.of(Integer.toString(FEWEST)));
        for (int i = 1; i <= FEWEST; i++) {
            values.put(REFERENCE + i, List.of(suggested(hazard, i)));
            values.put(NAME + i, List.of(hazard.description().name()));
        }
        return new Typed(values);
    }

    /// The fields that say what a split says.
    static Typed write(ProposedChange.SplitUp split) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put(PARTS, List.of(Integer.toString(split.parts().size())));
        int number = 0;
        for (ProposedChange.Part part : split.parts()) {
            number++;
            values.put(REFERENCE + number, List.of(part.reference()));
            values.put(NAME + number, List.of(part.name()));
            switch (part.extent()) {
                case Extent.Drawn drawn -> values.put(PART + number, List.of(BoundaryText.write(drawn.footprint())));
                case Extent.Stated stated ->
                    values.put(
                            AREA + number, List.of(Long.toString(stated.stated().squareMetres())));
                case Extent.Unknown _ -> {}
            }
        }
        return new Typed(values);
    }
}
