package org.furrow.domain.journal;

import java.time.Instant;

/// An entry of the journal: what was said, when the office knew it, and its place in the chain.
///
/// @param position its place in this store's order of arrival, counted from 1
/// @param site the office that wrote it
/// @param number its place in that office's chain, counted from 1
/// @param recorded when the office knew it
/// @param draft what was said
/// @param previous the hash of the office's entry before this one
/// @param hash the SHA-256 over the previous hash, the heading and the body
public record Revision(
        long position, String site, long number, Instant recorded, Draft draft, Hash previous, Hash hash) {

    /// The same entry saying less, for who may not see all of it. Its hash stays that of what was written.
    public Revision saying(Fact less) {
        Draft shown = new Draft(draft.record(), draft.valid(), draft.author(), draft.parents(), draft.batch(), less);
        return new Revision(position, site, number, recorded, shown, previous, hash);
    }
}
