/// The journal's table: canonical bodies, the hash chain, group commit.
@NullMarked
package org.furrow.store.journal;

import org.jspecify.annotations.NullMarked;
