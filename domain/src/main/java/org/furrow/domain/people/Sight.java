package org.furrow.domain.people;

import java.util.Collection;
import java.util.List;

/// Which hazards somebody sees: all of them, or those that one of some organisations works on.
///
/// What a hazard's `operator` says now decides, for its past, too. Whatever belongs to no organisation belongs to none
/// of theirs.
public sealed interface Sight {

    /// Sees every hazard.
    record Everything() implements Sight {}

    /// Sees the hazards of these organisations, and does not learn that there are others.
    ///
    /// @param organisations as hazards name them, in alphabetical order, never empty
    record OfOrganisations(List<String> organisations) implements Sight {
        public OfOrganisations {
            organisations = organisations.stream().distinct().sorted().toList();
            if (organisations.isEmpty() || organisations.contains("")) {
                throw new IllegalArgumentException("A restricted account sees one organisation or more, each named");
            }
        }
    }

    /// Every hazard.
    static Sight everything() {
        return new Everything();
    }

    /// The sight of an account that is restricted to these organisations; of none, where it is not restricted.
    static Sight of(Collection<String> organisations) {
        return organisations.isEmpty() ? everything() : new OfOrganisations(List.copyOf(organisations));
    }

    /// The organisations that it is restricted to; none where it is not.
    default List<String> organisations() {
        return switch (this) {
            case Everything _ -> List.of();
            case OfOrganisations(List<String> organisations) -> organisations;
        };
    }

    /// Whether hazards of this organisation are seen.
    default boolean covers(String operator) {
        return switch (this) {
            case Everything _ -> true;
            case OfOrganisations(List<String> organisations) -> organisations.contains(operator);
        };
    }

    /// Whether what the permission is for can be done to a part of the hazards without touching the rest.
    default boolean allows(Permission permission) {
        return this instanceof Everything || permission.isPossibleInPart();
    }
}
