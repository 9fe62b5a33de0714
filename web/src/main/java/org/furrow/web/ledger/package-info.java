/// The area ledger, its balance and its waterfall.
@NullMarked
package org.furrow.web.ledger;

import org.jspecify.annotations.NullMarked;
