/// The pages of plans: making them, what comes back when by them, their chart of teams and their map.
@NullMarked
package org.furrow.web.plans;

import org.jspecify.annotations.NullMarked;
