/// Lower bounds: what no plan can be better than, with the prices that prove it.
@NullMarked
package org.furrow.engines.plan.bound;

import org.jspecify.annotations.NullMarked;
