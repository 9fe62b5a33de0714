package org.furrow.exchange.reading;

/// How much an archive or a nested text may unfold before it is taken for an attack and refused.
///
/// @param unpackedBytes the most bytes that one packed file may unpack to
/// @param ratio how many times larger than its packed form a file may become, asked beyond the first 64 MiB
/// @param archiveDepth how many archives may stand inside one another
/// @param entries the most files in one archive or folder
/// @param recordChars the most characters in one row
public record Limits(long unpackedBytes, int ratio, int archiveDepth, int entries, int recordChars) {

    /// Room for a country's register, and a stop before a disk is full.
    public static final Limits USUAL = new Limits(32L << 30, 200, 3, 20_000, 16 << 20);

    public Limits {
        if (unpackedBytes < 1 || ratio < 1 || archiveDepth < 0 || entries < 1 || recordChars < 1) {
            throw new IllegalArgumentException("A limit must be positive: " + unpackedBytes + " bytes, ratio " + ratio
                    + ", depth " + archiveDepth + ", " + entries + " entries, " + recordChars + " characters");
        }
    }
}
