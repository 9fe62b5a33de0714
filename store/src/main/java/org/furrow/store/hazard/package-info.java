/// The current register: a row for each hazard, derived from the journal.
@NullMarked
package org.furrow.store.hazard;

import org.jspecify.annotations.NullMarked;
