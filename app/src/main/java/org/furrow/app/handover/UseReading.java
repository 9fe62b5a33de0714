package org.furrow.app.handover;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.draft.FieldReading;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.CompletionReading.Read;
import org.furrow.domain.release.LandUsed;
import org.furrow.domain.release.UnusedBecause;
import org.furrow.domain.release.UseCheck;
import org.furrow.domain.release.UsedFor;

/// Reads what somebody typed who looked at how land is used after its handover.
public final class UseReading {

    private UseReading() {}

    /// A check and its day.
    public record Checked(LocalDate day, UseCheck check) {}

    /// Reads a check. Several uses and several reasons are several values of their field, or one with commas.
    public static Read<Checked> read(Typed typed, LocalDate today) {
        FieldReading fields = new FieldReading(spread(spread(typed, "uses"), "because"), today);
        LocalDate day = typed.text("day").isEmpty() ? today : fields.day("day").orElse(today);
        Optional<LandUsed> used = fields.choice("used", LandUsed::find);
        List<UsedFor> uses = fields.choices("uses", UsedFor::find);
        List<UnusedBecause> because = fields.choices("because", UnusedBecause::find);
        int households = HandoverFields.count(fields, "households");
        var asked = HandoverFields.people(fields, "asked");
        String said = fields.longText("said");
        String visitor = fields.needed("visitor");
        String found = fields.longText("found");
        Optional<LocalDate> next = fields.maybeDay("next");
        return fields.faults().isEmpty()
                ? new Read<>(
                        used.map(land -> new Checked(
                                day,
                                new UseCheck(
                                        land,
                                        set(UsedFor.class, uses),
                                        set(UnusedBecause.class, because),
                                        households,
                                        asked,
                                        said,
                                        visitor,
                                        found,
                                        next))),
                        List.of())
                : new Read<>(Optional.empty(), fields.faults());
    }

    private static Typed spread(Typed typed, String field) {
        return typed.with(
                field,
                typed.all(field).stream()
                        .flatMap(text -> Arrays.stream(text.split(",", -1)))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .toArray(String[]::new));
    }

    private static <T extends Enum<T>> Set<T> set(Class<T> kind, List<T> chosen) {
        Set<T> set = EnumSet.noneOf(kind);
        set.addAll(chosen);
        return set;
    }
}
