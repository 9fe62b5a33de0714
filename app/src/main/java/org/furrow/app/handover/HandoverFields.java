package org.furrow.app.handover;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.LineReading;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.MarkerKind;

/// The fields that completion reports and certificates share: markers, who gets the land, and who was asked.
final class HandoverFields {

    static final int MOST_PEOPLE = 1_000_000;

    private static final double STEPS_PER_DEGREE = 1e7;

    private HandoverFields() {}

    /// Lines of markers: `number; kind; place; material; photo`.
    static List<Marker> markers(FieldReading fields) {
        return LineReading.lines(fields, "markers", HandoverFields::marker);
    }

    private static Optional<Marker> marker(List<String> parts) {
        String where = part(parts, 2);
        Optional<Position> place = where.isEmpty() ? Optional.empty() : Notation.findPosition(where);
        Optional<RecordId> photo = RecordId.find(part(parts, 4));
        boolean isRead = parts.size() <= 5
                && !parts.getFirst().isEmpty()
                && parts.stream().allMatch(part -> part.length() <= FieldReading.LONGEST_LINE)
                && (where.isEmpty() || place.isPresent())
                && (part(parts, 4).isEmpty() || photo.isPresent());
        return isRead
                ? MarkerKind.find(code(part(parts, 1)))
                        .map(kind -> new Marker(
                                parts.getFirst(), kind, place.map(HandoverFields::onGrid), part(parts, 3), photo))
                : Optional.empty();
    }

    static String part(List<String> parts, int number) {
        return number < parts.size() ? parts.get(number) : "";
    }

    /// A word as people write it, as the code that it means.
    static String code(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static Position onGrid(Position place) {
        return new Position(onGrid(place.longitude()), onGrid(place.latitude()));
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
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

    private static HeadCount people(FieldReading fields, String who) {
        return new HeadCount(
                count(fields, who + "-women"),
                count(fields, who + "-men"),
                count(fields, who + "-girls"),
                count(fields, who + "-boys"));
    }

    private static int count(FieldReading fields, String field) {
        return fields.number(field, MOST_PEOPLE).map(Long::intValue).orElse(0);
    }

    /// The same fields as somebody would type them.
    static Typed write(Typed typed, List<Marker> markers, LandUse use) {
        List<String> lines = markers.stream()
                .map(marker -> String.join(
                                "; ",
                                marker.number(),
                                marker.kind().code(),
                                marker.where().map(HandoverFields::place).orElse(""),
                                marker.material(),
                                marker.photo().map(RecordId::toString).orElse(""))
                        .replaceAll("[; ]+$", ""))
                .toList();
        Typed all = typed.with("markers", String.join("\n", lines))
                .with("land-user", use.user())
                .with("user-role", use.role())
                .with("intended-use", use.intended())
                .with("consulted-how", use.how());
        return people(people(all, "beneficiary", use.beneficiaries()), "consulted", use.consulted());
    }

    private static Typed people(Typed typed, String who, HeadCount count) {
        return typed.with(who + "-women", Integer.toString(count.women()))
                .with(who + "-men", Integer.toString(count.men()))
                .with(who + "-girls", Integer.toString(count.girls()))
                .with(who + "-boys", Integer.toString(count.boys()));
    }

    static String place(Position place) {
        return String.format(Locale.ROOT, "%.7f, %.7f", place.latitude(), place.longitude());
    }
}
