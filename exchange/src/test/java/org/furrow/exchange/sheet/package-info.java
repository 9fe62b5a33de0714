@NullMarked
package org.furrow.exchange.sheet;

import org.jspecify.annotations.NullMarked;
