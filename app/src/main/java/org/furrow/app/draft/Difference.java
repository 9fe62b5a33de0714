package org.furrow.app.draft;

/// One thing that a draft says of a hazard, held against what was and what is.
///
/// @param of the reference of its hazard where the draft is about several; empty for what the draft itself says
/// @param field its name, as forms and documents have it; areas in whole m², days and codes as files write them
/// @param seen as the author of the draft saw it; empty where nothing was there
/// @param now as it is in the register
/// @param proposed as the draft would have it
public record Difference(String of, String field, String seen, String now, String proposed) {

    /// Of the one hazard that a draft is about.
    public Difference(String field, String seen, String now, String proposed) {
        this("", field, seen, now, proposed);
    }

    /// Whether the draft would change it, also where that takes back what somebody else did meanwhile.
    public boolean isChanged() {
        return !now.equals(proposed);
    }

    /// Whether somebody else has changed it since the author looked.
    public boolean isMoved() {
        return !seen.equals(now);
    }
}
