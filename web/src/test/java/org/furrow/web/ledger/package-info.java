@NullMarked
package org.furrow.web.ledger;

import org.jspecify.annotations.NullMarked;
