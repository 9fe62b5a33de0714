/// The independent checker: it recomputes dates and costs day by day and shares no code with the search.
@NullMarked
package org.furrow.engines.plan.check;

import org.jspecify.annotations.NullMarked;
