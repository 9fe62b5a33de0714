package org.furrow.app.draft;

import java.util.Optional;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseRecorded;

/// What people call a hazard or one of its releases.
final class Names {

    private Names() {}

    /// The name of that record, where it is the hazard or a release of it: its reference, or else its id.
    static Optional<String> find(KnownHazard known, RecordId id) {
        if (known.standing().hazard().id().equals(id)) {
            return Optional.of(known.standing().reference());
        }
        return known.revisions().stream()
                .filter(revision -> revision.draft().record().equals(id))
                .flatMap(revision -> revision.draft().fact() instanceof ReleaseRecorded release
                        ? Optional.of(release.reference()).stream()
                        : Optional.<String>empty().stream())
                .filter(reference -> !reference.isEmpty())
                .findFirst();
    }
}
