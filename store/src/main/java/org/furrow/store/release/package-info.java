/// Releases and ledger postings, derived from the journal.
@NullMarked
package org.furrow.store.release;

import org.jspecify.annotations.NullMarked;
