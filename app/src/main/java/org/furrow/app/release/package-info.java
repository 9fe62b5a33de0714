/// Working with releases and reading the ledger.
@NullMarked
package org.furrow.app.release;

import org.jspecify.annotations.NullMarked;
