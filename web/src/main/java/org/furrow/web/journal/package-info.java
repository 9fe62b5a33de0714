/// The journal as a table: who said what and when, what it replaced, and whether the chain is whole.
@NullMarked
package org.furrow.web.journal;

import org.jspecify.annotations.NullMarked;
