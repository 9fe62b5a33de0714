package org.furrow.domain.release;

/// Who gets the land, what for, and who was asked.
///
/// @param user the community, authority or person that gets it; empty while nobody says
/// @param role as what they get it, such as owner or village council
/// @param intended what they will do with it
/// @param beneficiaries who gains by it
/// @param consulted who was asked
/// @param how how they were asked
public record LandUse(
        String user, String role, String intended, HeadCount beneficiaries, HeadCount consulted, String how) {

    /// Nobody has said anything yet.
    public static final LandUse UNKNOWN = new LandUse("", "", "", HeadCount.NOBODY, HeadCount.NOBODY, "");

    /// Whether somebody was asked, women among them, and it is told how.
    public boolean tellsConsultation() {
        return consulted.women() > 0 && consulted.total() > 0 && !how.isBlank();
    }
}
