package org.furrow.domain.hazard;

import java.util.EnumSet;
import java.util.Set;

/// What identifies a hazard and says where it is in words. Texts are empty where nothing is known.
///
/// @param reference the programme's own number, unique in the register
/// @param name what people call it
/// @param contamination the types of contamination, [Contamination#UNKNOWN] where nobody said
/// @param province the first-level unit
/// @param district the district or municipality
/// @param place the nearest community
/// @param operator the organisation responsible for it
/// @param notes remarks
public record Description(
        String reference,
        String name,
        Set<Contamination> contamination,
        String province,
        String district,
        String place,
        String operator,
        String notes) {

    public Description {
        if (reference.isBlank()) {
            throw new IllegalArgumentException("A hazard needs a reference");
        }
        EnumSet<Contamination> kinds = EnumSet.noneOf(Contamination.class);
        kinds.addAll(contamination);
        if (kinds.isEmpty()) {
            kinds.add(Contamination.UNKNOWN);
        }
        contamination = java.util.Collections.unmodifiableSet(kinds);
    }

    /// A description of which only the reference is known.
    public static Description of(String reference) {
        return new Description(reference, "", Set.of(), "", "", "", "", "");
    }

    /// The same under another reference and name.
    public Description called(String otherReference, String otherName) {
        return new Description(otherReference, otherName, contamination, province, district, place, operator, notes);
    }

    /// The same, contaminated by this as well.
    public Description with(Set<Contamination> more) {
        EnumSet<Contamination> all = EnumSet.copyOf(contamination);
        all.addAll(more);
        return new Description(reference, name, all, province, district, place, operator, notes);
    }

    /// The same in another district.
    public Description inDistrict(String otherDistrict) {
        return new Description(reference, name, contamination, province, otherDistrict, place, operator, notes);
    }

    /// The same under another operator.
    public Description under(String otherOperator) {
        return new Description(reference, name, contamination, province, district, place, otherOperator, notes);
    }
}
