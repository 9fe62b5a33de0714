/// Rows of tables of rates, of what plans assume, and of published plans; and the files of plans that are worked on.
@NullMarked
package org.furrow.store.planning;

import org.jspecify.annotations.NullMarked;
