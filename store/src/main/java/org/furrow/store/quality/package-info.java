/// Visits, nonconformities, draws of squares and what was decided of lots, as tables.
@NullMarked
package org.furrow.store.quality;

import org.jspecify.annotations.NullMarked;
