package org.furrow.app.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.people.Permission;

/// What can be done with several hazards, or with several drafts, in one go.
public enum BulkAction {
    STATUS,
    DESCRIPTION,
    EVIDENCE,
    APPROVE,
    REFUSE,
    WITHDRAW;

    /// The word that addresses and forms use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What one must be allowed for it.
    public Permission permission() {
        return switch (this) {
            case STATUS, DESCRIPTION, EVIDENCE, WITHDRAW -> Permission.RECORD;
            case APPROVE, REFUSE -> Permission.APPROVE;
        };
    }

    /// The kind of change that it proposes of hazards; nothing where it is about drafts.
    public Optional<ProposedChange.Kind> kind() {
        return switch (this) {
            case STATUS -> Optional.of(ProposedChange.Kind.STATUS);
            case DESCRIPTION -> Optional.of(ProposedChange.Kind.DESCRIPTION);
            case EVIDENCE -> Optional.of(ProposedChange.Kind.EVIDENCE);
            case APPROVE, REFUSE, WITHDRAW -> Optional.empty();
        };
    }

    /// The action with that word.
    public static Optional<BulkAction> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
