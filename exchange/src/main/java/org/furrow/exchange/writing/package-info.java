/// Writing files that other programs and devices read.
@NullMarked
package org.furrow.exchange.writing;

import org.jspecify.annotations.NullMarked;
