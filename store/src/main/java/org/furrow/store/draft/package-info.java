/// Drafts in the store: the table that is derived from their entries, and its questions.
@NullMarked
package org.furrow.store.draft;

import org.jspecify.annotations.NullMarked;
