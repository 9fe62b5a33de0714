package org.furrow.domain.evidence;

import org.furrow.domain.journal.Hash;

/// The bytes of a document, which are kept beside the register under their hash.
///
/// @param hash the SHA-256 of the bytes
/// @param bytes how many there are
/// @param type what they are
/// @param name the name of the file that was brought
public record Content(Hash hash, long bytes, MediaType type, FileName name) {
    public Content {
        if (bytes < 1) {
            throw new IllegalArgumentException("A document has at least one byte, but " + name + " has " + bytes);
        }
    }
}
