package org.furrow.app.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.FormRow;
import org.furrow.app.mission.FormTable;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.MarkerKind;

/// The fields that completion reports and certificates share: markers, who gets the land, and who was asked.
public final class HandoverFields {

    static final int MOST_PEOPLE = 1_000_000;

    /// Permanent markers.
    public static final FormTable MARKERS = FormTable.of("markers", "number", "kind", "place", "material", "photo");

    private HandoverFields() {}

    /// The markers.
    static List<Marker> markers(FieldReading fields) {
        return MARKERS.read(fields, HandoverFields::marker);
    }

    private static Optional<Marker> marker(FormRow row) {
        String number = row.needed("number", FieldReading.LONGEST_LINE);
        Optional<MarkerKind> kind = row.choice("kind", word -> MarkerKind.find(code(word)));
        Optional<Position> place = row.position("place");
        String material = row.text("material");
        Optional<RecordId> photo = row.maybe("photo", RecordId::find);
        return kind.map(as -> new Marker(number, as, place, material, photo));
    }

    /// A word as people write it, as the code that it means.
    static String code(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /// Who gets the land, what for, and who was asked.
    static LandUse use(FieldReading fields) {
        return new LandUse(
                fields.shortText("land-user"),
                fields.shortText("user-role"),
                fields.shortText("intended-use"),
                people(fields, "beneficiary"),
                people(fields, "consulted"),
                fields.longText("consulted-how"));
    }

    /// How many women, men, girls and boys: fields that begin with whom they count.
    static HeadCount people(FieldReading fields, String who) {
        return new HeadCount(
                count(fields, who + "-women"),
                count(fields, who + "-men"),
                count(fields, who + "-girls"),
                count(fields, who + "-boys"));
    }

    static int count(FieldReading fields, String field) {
        return fields.number(field, MOST_PEOPLE).map(Long::intValue).orElse(0);
    }

    /// The same fields as somebody would type them.
    static Typed write(Typed typed, List<Marker> markers, LandUse use, FormTable.Writing writing) {
        Typed all = writing.into(
                        typed,
                        MARKERS,
                        markers.stream().map(HandoverFields::cells).toList())
                .with("land-user", use.user())
                .with("user-role", use.role())
                .with("intended-use", use.intended())
                .with("consulted-how", use.how());
        return people(people(all, "beneficiary", use.beneficiaries()), "consulted", use.consulted());
    }

    private static List<String> cells(Marker marker) {
        return List.of(
                marker.number(),
                marker.kind().code(),
                marker.where().map(HandoverFields::place).orElse(""),
                marker.material(),
                marker.photo().map(RecordId::toString).orElse(""));
    }

    private static Typed people(Typed typed, String who, HeadCount count) {
        return typed.with(who + "-women", counted(count.women()))
                .with(who + "-men", counted(count.men()))
                .with(who + "-girls", counted(count.girls()))
                .with(who + "-boys", counted(count.boys()));
    }

    /// Nobody is written as nothing, so that a number can be typed without taking another one away.
    private static String counted(int people) {
        return people == 0 ? "" : Integer.toString(people);
    }

    static String place(Position place) {
        return String.format(Locale.ROOT, "%.7f, %.7f", place.latitude(), place.longitude());
    }
}
