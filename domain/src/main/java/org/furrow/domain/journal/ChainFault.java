package org.furrow.domain.journal;

/// An entry at which a site's chain is not as its writer left it.
///
/// @param position its place in this store's order of arrival
/// @param number its place in the site's chain
/// @param after the number of the entry of that site that stands before it; 0 where there is none
public record ChainFault(long position, String site, long number, long after, Kind kind) {

    /// What is wrong with the entry.
    public enum Kind {
        /// Entries between it and the one before are missing.
        GAP("gap"),
        /// It does not hold the hash of the entry before it.
        BROKEN_LINK("broken-link"),
        /// Its own hash does not fit its content.
        CHANGED("changed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /// The word in messages and documents.
        public String code() {
            return code;
        }
    }

    /// The fault as one English sentence, for commands.
    public String sentence() {
        String entry = "Entry " + number + " of site " + site;
        return switch (kind) {
            case GAP -> entry + " follows entry " + after + ": entries between them are missing.";
            case BROKEN_LINK -> entry + " does not hold the hash of the entry before it.";
            case CHANGED -> entry + " was changed after it was written: its hash does not fit its content.";
        };
    }
}
