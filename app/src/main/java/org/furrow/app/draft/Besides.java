package org.furrow.app.draft;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.furrow.domain.decision.ChangeRefusal;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.ProposedChange;

/// Beside which field of a form a reason of a refusal belongs.
public final class Besides {

    private Besides() {}

    /// The field that causes it; nothing where the whole change does, or what is refused is no change of a hazard.
    public static Optional<String> find(Reason reason, ProposedChange.Kind kind) {
        return refusal(reason).flatMap(refusal -> find(refusal, reason, kind));
    }

    private static Optional<String> find(ChangeRefusal refusal, Reason reason, ProposedChange.Kind kind) {
        return Optional.ofNullable(
                switch (refusal) {
                    case NO_CAUSE -> SupportReading.CAUSE;
                    case BEFORE_CAUSE -> "cause-day";
                    case BEFORE_LAST, BEFORE_HAZARD, NOT_CREDITED -> "day";
                    case DATUM_MISSING ->
                        datum(Objects.requireNonNullElse(reason.words().get("datum"), ""));
                    case NO_CHANGE -> mainField(kind);
                    case NOT_IN_TABLE, NOT_FOR_CLASSIFICATION, EVIDENCE_TOO_WEAK, EVIDENCE_TOO_FAR -> "to";
                    case UNKNOWN_EVIDENCE -> "evidence-kind";
                    case EVIDENCE_BEFORE_ITS_DAY -> "observed";
                    case GUARD_UNMET ->
                        guard(Objects.requireNonNullElse(reason.words().get("guard"), ""), kind);
                    case REFERENCE_TAKEN, ALREADY_RECORDED -> "reference";
                    case TOO_FEW_PARTS, NOTHING_REMAINS, PARTS_DO_NOT_ADD_UP, DRAWN_AND_STATED ->
                        LineageFields.besideParts(kind);
                    case PARTS_OVERLAP, PARTS_LEAVE_GAP, PARTS_OUTSIDE -> LineageFields.PARTS;
                    case NOT_ALIKE -> LineageFields.WITH;
                    case NOTHING_RELEASED -> LineageFields.RELEASE;
                    case UNKNOWN_HAZARD -> kind == ProposedChange.Kind.MERGE ? LineageFields.WITH : null;
                    case LEAVES_OUT,
                            EXTENSION_WITHOUT_EVIDENCE,
                            LARGER_THAN_REMAINS,
                            OUTSIDE,
                            BEYOND_BOUNDARY,
                            RELEASE_WITHOUT_EXTENT -> BoundaryText.FIELD;
                    case EVIDENCE_UNEXPLAINED -> told(Datum.EVIDENCE_EXPLAINED);
                    case STILL_REMAINS ->
                        Objects.equals(reason.words().get("instead"), "list what remains and why")
                                ? told(Datum.REMAINDER)
                                : "to";
                    case NO_TEAM -> "team-name";
                    case NOT_ACCREDITED -> "team-until";
                    case NO_TASK_ORDER -> "order-reference";
                    case NO_LIVE_TASK_ORDER -> "order-until";
                    case OPEN_CRITICAL, OPEN_NONCONFORMITY -> "nonconformity-reference";
                    case NO_INSPECTION -> "inspection-reference";
                    case INSPECTION_SAYS_OTHERWISE -> "inspection-result";
                    case NO_DEPTH, TOO_SHALLOW -> "depth";
                    case SIGNATURE_MISSING -> SupportReading.SIGNED;
                    case NOT_YOUR_ORGANISATION -> "operator";
                    case NO_OBJECTION -> "objection";
                    case NO_APPROVER,
                            AUTHOR_APPROVES,
                            ROLE_MAY_NOT,
                            MOVED_ON,
                            NEVER_WITHDRAWN,
                            UNKNOWN_DRAFT,
                            DRAFT_CLOSED,
                            PROPOSED_ANEW,
                            OWN_DRAFT,
                            NOT_OWN_DRAFT,
                            NOT_WHILE,
                            EFFECT_NOT_SHOWN,
                            NOT_RECORDED_HERE -> null;
                });
    }

    /// The field in which something is told.
    public static String told(Datum datum) {
        return datum == Datum.REASON ? "reason" : SupportReading.TOLD + datum.code();
    }

    private static String datum(String label) {
        return first(Datum.values(), each -> each.label().equals(label))
                .map(Besides::told)
                .orElse("reason");
    }

    private static String guard(String label, ProposedChange.Kind kind) {
        Optional<Guard> guard = first(Guard.values(), each -> each.label().equals(label));
        if (guard.filter(each -> each == Guard.SOURCE).isPresent()) {
            return "source";
        }
        if (guard.filter(each -> each == Guard.CONTAMINATION).isPresent()) {
            return "contamination";
        }
        return kind == ProposedChange.Kind.CLASSIFICATION ? "to" : BoundaryText.FIELD;
    }

    private static String mainField(ProposedChange.Kind kind) {
        return switch (kind) {
            case DESCRIPTION, NEW_HAZARD -> "reference";
            case CLASSIFICATION, STATUS -> "to";
            case EVIDENCE -> "evidence-kind";
            case BOUNDARY, EXTENSION, RELEASE, REOPEN -> BoundaryText.FIELD;
            case SPLIT, MERGE -> LineageFields.besideParts(kind);
        };
    }

    private static Optional<ChangeRefusal> refusal(Reason reason) {
        return first(ChangeRefusal.values(), each -> each.code().equals(reason.code()));
    }

    private static <T> Optional<T> first(T[] values, Predicate<T> wanted) {
        return Arrays.stream(values).filter(wanted).findFirst();
    }
}
