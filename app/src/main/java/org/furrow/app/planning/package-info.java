/// Use cases of planning: what blocked land costs, what plans assume, making plans and asking them,
/// publishing them.
@NullMarked
package org.furrow.app.planning;

import org.jspecify.annotations.NullMarked;
