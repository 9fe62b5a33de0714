package org.furrow.app.journal;

/// What a revision put in the place of something else: areas in whole m², classifications and statuses as their codes.
///
/// @param before empty where nothing was there
public record Change(Field field, String before, String after) {

    /// What was replaced.
    public enum Field {
        BOUNDARY("boundary"),
        CLASSIFICATION("classification"),
        STATUS("status"),
        REFERENCE("reference"),
        NAME("name"),
        CONTAMINATION("contamination"),
        PROVINCE("province"),
        DISTRICT("district"),
        PLACE("place"),
        OPERATOR("operator"),
        NOTES("notes");

        private final String code;

        Field(String code) {
            this.code = code;
        }

        /// The word in messages and documents.
        public String code() {
            return code;
        }
    }
}
