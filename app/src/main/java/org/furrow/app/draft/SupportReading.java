package org.furrow.app.draft;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Support;

/// Reads from a form what a change rests on: its cause, and whatever its rule asks to be told.
final class SupportReading {

    static final String CAUSE = "cause";
    static final String TOLD = "told-";
    static final String ORDER = "order-";
    static final String TEAM = "team-";
    static final String INSPECTION = "inspection-";
    static final String NONCONFORMITY = "nonconformity-";
    static final String SIGNED = "signed";

    private static final int DEEPEST_CM = 10_000;

    private final FieldReading fields;
    private final Typed typed;

    SupportReading(FieldReading fields, Typed typed) {
        this.fields = fields;
        this.typed = typed;
    }

    Support read() {
        Support support = withCause(Support.NONE);
        for (Datum datum : Datum.values()) {
            String text = fields.longText(TOLD + datum.code());
            support = text.isEmpty() ? support : support.telling(datum, text);
        }
        support = withOrder(support);
        support = withTeam(support);
        support = withInspection(support);
        support = withNonconformity(support);
        for (String role : typed.all(SIGNED)) {
            support = support.signedBy(role);
        }
        return support;
    }

    private Support withCause(Support support) {
        if (!typed.hasAny(CAUSE)) {
            return support;
        }
        String reference = fields.needed(CAUSE);
        Optional<LocalDate> on = fields.day("cause-day");
        return on.map(day -> support.causedBy(reference, day)).orElse(support);
    }

    private Support withOrder(Support support) {
        if (!typed.hasAny(ORDER)) {
            return support;
        }
        String reference = fields.needed("order-reference");
        Optional<LocalDate> issued = fields.day("order-issued");
        Optional<LocalDate> from = fields.day("order-from");
        Optional<LocalDate> until = fields.day("order-until");
        OptionalInt depth = fields.number("order-depth", DEEPEST_CM)
                .map(read -> OptionalInt.of(read.intValue()))
                .orElseGet(OptionalInt::empty);
        String method = fields.shortText("order-method");
        return issued.isEmpty() || from.isEmpty() || until.isEmpty()
                ? support
                : support.with(new Support.TaskOrder(
                        reference, issued.orElseThrow(), from.orElseThrow(), until.orElseThrow(), depth, method));
    }

    private Support withTeam(Support support) {
        if (!typed.hasAny(TEAM)) {
            return support;
        }
        String name = fields.needed("team-name");
        Optional<LocalDate> from = fields.day("team-from");
        Optional<LocalDate> until = fields.day("team-until");
        return from.isEmpty() || until.isEmpty()
                ? support
                : support.with(Support.Team.accredited(name, from.orElseThrow(), until.orElseThrow()));
    }

    private Support withInspection(Support support) {
        if (!typed.hasAny(INSPECTION)) {
            return support;
        }
        String reference = fields.needed("inspection-reference");
        Optional<LocalDate> on = fields.day("inspection-day");
        Optional<Boolean> isAccepted = fields.choice("inspection-result", SupportReading::result);
        return on.isEmpty() || isAccepted.isEmpty()
                ? support
                : support.with(new Support.Inspection(reference, on.orElseThrow(), isAccepted.orElseThrow()));
    }

    private static Optional<Boolean> result(String text) {
        return switch (text) {
            case "accepted" -> Optional.of(true);
            case "rejected" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /// One that is open: those that are closed stand against nothing.
    private Support withNonconformity(Support support) {
        if (!typed.hasAny(NONCONFORMITY)) {
            return support;
        }
        String reference = fields.needed("nonconformity-reference");
        Optional<Support.Severity> severity = fields.choice("nonconformity-severity", SupportReading::severity);
        return severity.map(weight -> support.with(new Support.Nonconformity(reference, weight, true)))
                .orElse(support);
    }

    private static Optional<Support.Severity> severity(String text) {
        for (Support.Severity each : Support.Severity.values()) {
            if (each.name().toLowerCase(java.util.Locale.ROOT).equals(text)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
