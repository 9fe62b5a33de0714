/// Task orders and how far they are, as tables.
@NullMarked
package org.furrow.store.tasking;

import org.jspecify.annotations.NullMarked;
