/// The problem as arrays: durations, workable days, moves and costs, made once and read by search and bounds alike.
@NullMarked
package org.furrow.engines.plan.table;

import org.jspecify.annotations.NullMarked;
