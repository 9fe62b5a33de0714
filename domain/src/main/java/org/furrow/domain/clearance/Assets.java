package org.furrow.domain.clearance;

/// Who and what was on site, which productivity is measured by.
///
/// @param deminers people who searched
/// @param dogs detection animals of any kind
public record Assets(int deminers, int dogs, int machines) {

    /// Nobody says.
    public static final Assets NONE = new Assets(0, 0, 0);
}
