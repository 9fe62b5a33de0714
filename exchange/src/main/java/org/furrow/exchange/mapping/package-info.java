/// What the columns of a file mean: proposed from names and values, kept in a file, applied to rows.
@NullMarked
package org.furrow.exchange.mapping;

import org.jspecify.annotations.NullMarked;
