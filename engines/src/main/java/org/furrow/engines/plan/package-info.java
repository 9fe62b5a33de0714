/// Which team does which task when: the problem, the plan, and what cannot be done.
///
/// All days are whole days counted from the first day of the plan, which is day 0; a finish is the day after the last
/// day of work. `search` finds plans, `check` examines them without sharing code with it, `bound` proves how far from
/// the best one they can be.
@NullMarked
package org.furrow.engines.plan;

import org.jspecify.annotations.NullMarked;
