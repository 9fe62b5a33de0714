/// Documents in the store: the table that is derived from their entries, its questions, and the folder of their bytes.
@NullMarked
package org.furrow.store.evidence;

import org.jspecify.annotations.NullMarked;
