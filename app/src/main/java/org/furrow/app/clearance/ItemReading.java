package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.mission.LineReading;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.ground.Notation;
import org.furrow.domain.ground.Position;

/// Reads one line about explosive ordnance that was found: `category; model; quantity; place; depth in cm; condition;
/// disposal; day; where to; by whom; reason`. What comes after the quantity may be left out.
final class ItemReading {

    private static final int MOST_PARTS = 11;
    private static final double STEPS_PER_DEGREE = 1e7;

    private final List<String> parts;

    private ItemReading(List<String> parts) {
        this.parts = parts;
    }

    /// What a line says; nothing where it cannot be read.
    ///
    /// @param found the day on which it was found, which is that of the disposal where none is named
    static Optional<FoundItem> read(List<String> parts, LocalDate found) {
        boolean isPossible = parts.size() <= MOST_PARTS
                && parts.stream().allMatch(part -> part.length() <= FieldReading.LONGEST_LINE);
        return isPossible ? new ItemReading(parts).read(found) : Optional.empty();
    }

    private String part(int number) {
        return number < parts.size() ? parts.get(number) : "";
    }

    private Optional<FoundItem> read(LocalDate found) {
        Optional<ItemCategory> category = ItemCategory.find(code(part(0)));
        Optional<Position> place = part(3).isEmpty() ? Optional.empty() : Notation.findPosition(part(3));
        Optional<ItemCondition> condition =
                part(5).isEmpty() ? Optional.of(ItemCondition.UNKNOWN) : ItemCondition.find(code(part(5)));
        Optional<Disposal> disposal = disposal(found);
        boolean isRead = part(2).matches("[0-9]{1,7}")
                && (part(3).isEmpty() || place.isPresent())
                && part(4).matches("[0-9]{0,6}")
                && (part(6).isEmpty() || disposal.isPresent());
        return isRead
                ? category.flatMap(what -> condition.map(state -> new FoundItem(
                        what,
                        part(1),
                        place.map(ItemReading::onGrid),
                        part(4).isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(part(4))),
                        state,
                        Integer.parseInt(part(2)),
                        disposal)))
                : Optional.empty();
    }

    private Optional<Disposal> disposal(LocalDate found) {
        Optional<LocalDate> on = part(7).isEmpty() ? Optional.of(found) : LineReading.day(part(7));
        return DisposalMethod.find(code(part(6)))
                .flatMap(method -> on.map(day -> new Disposal(method, day, part(8), part(9), part(10))));
    }

    private static String code(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static Position onGrid(Position place) {
        return new Position(onGrid(place.longitude()), onGrid(place.latitude()));
    }

    private static double onGrid(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }
}
