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
        long position, String site, long number, Instant recorded, Draft draft, Hash previous, Hash hash) {}
