package org.furrow.domain.evidence;

import java.util.Locale;

/// Why a document is not taken, or not withdrawn.
public enum DocumentFault {
    NO_FILE("No file came."),
    EMPTY("The file is empty."),
    TOO_LARGE("The file is larger than one document may be."),
    UNKNOWN_TYPE("The file is none of the kinds that are taken: JPEG, PNG, WebP, HEIC, PDF, DOCX, XLSX, ODT, plain"
            + " text, GPX, GeoJSON."),
    BROKEN_PICTURE("The picture cannot be read."),
    TOO_MANY_PIXELS("The picture has more pixels than are taken."),
    PROGRAM_INSIDE("The document has a program inside, a macro."),
    TITLE_TOO_LONG("A title and a name have at most 200 characters."),
    UNKNOWN_WORD("The kind, the restriction, the language or what it is about is none that Furrow knows."),
    WRONG_DAY("The day of a document is written like 2026-03-31."),
    FUTURE_DAY("The day of a document lies in the future."),
    UNKNOWN_HAZARD("There is no such hazard."),
    NO_ROOM("The disk has no room for it."),
    BROKEN_UPLOAD("The file did not come in whole."),
    UNKNOWN_DOCUMENT("There is no such document."),
    NO_REASON("Whoever withdraws a document says why."),
    WITHDRAWN_BEFORE("The document was withdrawn before.");

    private final String sentence;

    DocumentFault(String sentence) {
        this.sentence = sentence;
    }

    /// The word that programs get.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same as a sentence in English.
    public String sentence() {
        return sentence;
    }
}
