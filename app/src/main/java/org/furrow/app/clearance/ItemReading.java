package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.draft.FormFault;
import org.furrow.app.mission.FormRow;
import org.furrow.app.mission.FormTable;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.ground.Position;

/// Reads one entry about explosive ordnance that was found: `category; model; quantity; place; depth in cm; condition;
/// disposal; day; where to; by whom; reason`. What comes after the quantity may be left out.
final class ItemReading {

    static final FormTable TABLE = FormTable.of(
            "items",
            "category",
            "model",
            "quantity",
            "place",
            "depth",
            "condition",
            "disposal",
            "day",
            "where-to",
            "by",
            "reason");

    private static final long MOST_ITEMS = 9_999_999;
    private static final int DEEPEST_CM = 999_999;

    private ItemReading() {}

    /// What a row says; nothing where it cannot be read.
    ///
    /// @param found the day on which it was found, which is that of the disposal where none is named
    static Optional<FoundItem> read(FormRow row, LocalDate found) {
        Optional<ItemCategory> category = row.choice("category", word -> ItemCategory.find(code(word)));
        String model = row.text("model");
        Optional<Long> quantity = row.number("quantity", MOST_ITEMS);
        Optional<Position> place = row.position("place");
        var depth = row.maybeNumber("depth", DEEPEST_CM);
        ItemCondition condition =
                row.maybe("condition", word -> ItemCondition.find(code(word))).orElse(ItemCondition.UNKNOWN);
        Optional<Disposal> disposal = disposal(row, found);
        return category.flatMap(what ->
                quantity.map(count -> new FoundItem(what, model, place, depth, condition, count.intValue(), disposal)));
    }

    /// What became of it. Whoever tells a day, a place, a name or a reason has to tell what was done.
    private static Optional<Disposal> disposal(FormRow row, LocalDate found) {
        boolean isTold = Stream.of("day", "where-to", "by", "reason").anyMatch(column -> !row.isEmpty(column));
        if (isTold && row.isEmpty("disposal")) {
            row.note("disposal", FormFault.Kind.MISSING, "");
        }
        Optional<DisposalMethod> method = row.maybe("disposal", word -> DisposalMethod.find(code(word)));
        LocalDate on = row.day("day").orElse(found);
        String to = row.text("where-to");
        String by = row.text("by");
        String reason = row.text("reason");
        return method.map(how -> new Disposal(how, on, to, by, reason));
    }

    private static String code(String word) {
        return word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }
}
