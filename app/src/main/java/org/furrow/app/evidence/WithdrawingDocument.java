package org.furrow.app.evidence;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.evidence.DocumentFact;
import org.furrow.domain.evidence.DocumentFault;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.evidence.Particulars;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.store.Register;
import org.furrow.store.evidence.DocumentQuery;

/// Withdrawing a document that does not belong where it is. Neither the entry nor the bytes go away.
public final class WithdrawingDocument {

    private final Furrow furrow;

    /// Withdrawing in this register.
    public WithdrawingDocument(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Withdraws it, or says why not.
    ///
    /// @return what stands against it; nothing where it was withdrawn
    public Optional<DocumentFault> withdraw(RecordId id, String reason) {
        Register register = furrow.register(Permission.RECORD);
        synchronized (register.decisions()) {
            Optional<DocumentSummary> found = register.read(session -> new DocumentQuery().find(session, id));
            Optional<DocumentFault> against = against(found, reason);
            if (against.isEmpty()) {
                register.append(new Draft(
                        id,
                        LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC),
                        furrow.actor().name(),
                        parents(register, id),
                        Optional.empty(),
                        new DocumentFact.Withdrawn(reason.strip())));
            }
            return against;
        }
    }

    private Optional<DocumentFault> against(Optional<DocumentSummary> found, String reason) {
        if (found.filter(document -> ReadingDocuments.maySee(furrow.actor(), document))
                .isEmpty()) {
            return Optional.of(DocumentFault.UNKNOWN_DOCUMENT);
        }
        if (found.flatMap(DocumentSummary::withdrawn).isPresent()) {
            return Optional.of(DocumentFault.WITHDRAWN_BEFORE);
        }
        if (reason.isBlank()) {
            return Optional.of(DocumentFault.NO_REASON);
        }
        return reason.length() > 10 * Particulars.LONGEST
                ? Optional.of(DocumentFault.TITLE_TOO_LONG)
                : Optional.empty();
    }

    private static List<Hash> parents(Register register, RecordId id) {
        return register.read(session -> register.journal().list(session, id).stream()
                .reduce((_, last) -> last)
                .map(last -> List.of(last.hash()))
                .orElse(List.of()));
    }
}
