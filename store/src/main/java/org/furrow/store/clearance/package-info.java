/// Accidents, items and events, derived from the journal.
@NullMarked
package org.furrow.store.clearance;

import org.jspecify.annotations.NullMarked;
