package org.furrow.domain.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;

/// What somebody would change of a hazard.
public sealed interface ProposedChange {

    /// The kinds of change, as addresses and forms name them.
    enum Kind {
        DESCRIPTION,
        CLASSIFICATION,
        STATUS,
        EVIDENCE,
        BOUNDARY,
        EXTENSION,
        RELEASE,
        SPLIT,
        MERGE,
        REOPEN,
        NEW_HAZARD;

        /// The word that files, the journal, addresses and the API use.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /// The kind with that word.
        public static Optional<Kind> find(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    /// Another description.
    record Described(Description description) implements ProposedChange {}

    /// Another classification.
    record Classified(Classification to) implements ProposedChange {}

    /// Another work status.
    record Moved(WorkStatus to) implements ProposedChange {}

    /// One more piece of evidence.
    record Evidenced(EvidenceItem item) implements ProposedChange {}

    /// Another boundary, because the present one is wrong.
    record Redrawn(Extent extent) implements ProposedChange {}

    /// A wider boundary, the present ground included.
    record Extended(Extent extent) implements ProposedChange {}

    /// Land that was cancelled, reduced or cleared.
    ///
    /// @param reference the programme's own number of the release
    /// @param as how it was released
    /// @param depthCm the depth it was cleared to, in cm; absent where nobody cleared
    /// @param operator the organisation that did the work; empty where nobody said
    /// @param isRework whether it was released before and worked again after a rejected inspection
    record Released(
            String reference, ReleaseKind as, Extent extent, OptionalInt depthCm, String operator, boolean isRework)
            implements ProposedChange {}

    /// What remains cut into parts that each become a hazard of their own.
    record SplitUp(List<Part> parts) implements ProposedChange {
        public SplitUp {
            parts = List.copyOf(parts);
        }
    }

    /// A part of a split. What else is to be said of it is said of the hazard that is split.
    record Part(String reference, String name, Extent extent) {}

    /// What remains of it and of others as one hazard.
    ///
    /// @param reference the reference of the one
    /// @param name its name
    record Merged(List<Other> others, String reference, String name) implements ProposedChange {
        public Merged {
            others = List.copyOf(others);
        }
    }

    /// Another hazard that a change is about.
    ///
    /// @param seen the latest revision of it that the author had before them
    record Other(RecordId hazard, Optional<Hash> seen) {}

    /// Released land that turned out to be hazardous again.
    ///
    /// @param release the release that is reopened, absent where several are
    /// @param extent what of it
    record Reopened(Optional<RecordId> release, Extent extent) implements ProposedChange {}

    /// A hazard that the register does not have yet.
    ///
    /// @param classification an indication, or what the survey concludes
    record NewHazard(Description description, Extent extent, Classification classification, List<EvidenceItem> evidence)
            implements ProposedChange {
        public NewHazard {
            evidence = List.copyOf(evidence);
        }
    }

    /// Of which kind it is.
    default Kind kind() {
        return switch (this) {
            case Described _ -> Kind.DESCRIPTION;
            case Classified _ -> Kind.CLASSIFICATION;
            case Moved _ -> Kind.STATUS;
            case Evidenced _ -> Kind.EVIDENCE;
            case Redrawn _ -> Kind.BOUNDARY;
            case Extended _ -> Kind.EXTENSION;
            case Released _ -> Kind.RELEASE;
            case SplitUp _ -> Kind.SPLIT;
            case Merged _ -> Kind.MERGE;
            case Reopened _ -> Kind.REOPEN;
            case NewHazard _ -> Kind.NEW_HAZARD;
        };
    }

    /// The further hazards that it is about; none for most kinds.
    default List<Other> others() {
        return this instanceof Merged merged ? merged.others : List.of();
    }
}
