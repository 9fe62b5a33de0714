package org.furrow.domain.victims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// A person who was killed or injured by an accident, as far as somebody wrote it down.
///
/// @param number as it is called, such as `VI-0001`
/// @param accident the accident
/// @param entries what was done with the record, from the first on, never empty
public record Victim(RecordId id, String number, RecordId accident, List<VictimEntry> entries) {

    public Victim {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("The record of a victim begins with somebody who wrote it");
        }
    }

    /// The latest thing that was done with it.
    public VictimEntry latest() {
        return entries.getLast();
    }

    /// How far it is signed.
    public VictimStage stage() {
        return latest().step().leadsTo();
    }

    /// Whether what was known of the person is destroyed.
    public boolean isErased() {
        return stage() == VictimStage.ERASED;
    }

    /// What is known now; nothing where it was erased.
    public Optional<VictimProfile> profile() {
        return isErased() ? Optional.empty() : written().getLast().profile();
    }

    /// Every time that what is known was written, from the first on.
    public List<VictimEntry> written() {
        return entries.stream().filter(each -> each.step().isWritten()).toList();
    }

    /// How many times it was written.
    public int revision() {
        return written().size();
    }

    /// Who wrote what is known now.
    public String author() {
        return written().getLast().person();
    }

    /// The signatures that count: those after it was written or sent back last.
    public List<VictimEntry> signatures() {
        List<VictimEntry> signed = new ArrayList<>();
        for (VictimEntry entry : entries) {
            if (entry.step().isSignature()) {
                signed.add(entry);
            } else {
                signed.clear();
            }
        }
        return List.copyOf(signed);
    }

    /// The signature that it waits for; none where it waits for a correction, or for nothing.
    public Optional<VictimStep> awaited() {
        return switch (stage()) {
            case RECORDED -> Optional.of(VictimStep.VERIFY);
            case VERIFIED -> Optional.of(VictimStep.ACCEPT);
            case ACCEPTED -> Optional.of(VictimStep.APPROVE);
            case RETURNED, APPROVED, ERASED -> Optional.empty();
        };
    }

    /// Whether the next signature is another person's: this one wrote what is known, or gave the signature
    /// before.
    public boolean isSignedByOthersThan(String person) {
        return author().equalsIgnoreCase(person)
                || signatures().stream()
                        .reduce((_, last) -> last)
                        .filter(last -> last.person().equalsIgnoreCase(person))
                        .isPresent();
    }
}
