package org.furrow.domain.evidence;

/// What a person says of a document.
///
/// @param title a few words, which stand for a picture where it cannot be seen
/// @param madeBy who made it, as whoever added it was told; may be empty
/// @param language the tag of the language that it is in, such as `fr`; may be empty
public record Particulars(String title, DocumentKind kind, String madeBy, String language) {

    /// How long a title or a name may be.
    public static final int LONGEST = 200;

    public Particulars {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A document has a title");
        }
    }
}
