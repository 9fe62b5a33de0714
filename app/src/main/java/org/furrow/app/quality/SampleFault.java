package org.furrow.app.quality;

/// Why a question about a sample cannot be answered.
///
/// @param field what it is about
/// @param value what was typed, shortened where it is long
/// @param least the smallest number that is allowed there; empty where it is no number
/// @param most the largest one
public record SampleFault(SampleField field, Kind kind, String value, String least, String most) {

    private static final int SHOWN = 80;

    /// What can be wrong.
    public enum Kind {
        /// A number that cannot be read, or that is too small or too large.
        NOT_WITHIN,
        /// A history with other letters than those that stand for something.
        NOT_A_HISTORY,
        /// A hazard or a release that the register does not show to whoever asks.
        NOT_KNOWN,
        /// Ground that nobody has drawn.
        NOT_DRAWN,
        /// Ground too large for squares so small, or too near to a pole.
        TOO_LARGE,
        /// The assurance needs more squares than are drawn at a time.
        TOO_MANY;

        /// The word in messages and documents.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static SampleFault of(SampleField field, Kind kind, String value) {
        return new SampleFault(field, kind, shortened(value), "", "");
    }

    static SampleFault within(SampleField field, String value) {
        return new SampleFault(field, Kind.NOT_WITHIN, shortened(value), field.least(), field.most());
    }

    private static String shortened(String value) {
        String line = value.replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN).replaceAll("\\p{Cs}$", "") + "…" : line;
    }
}
