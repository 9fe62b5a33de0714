/// The search: a first answer within a second, then annealing with exact differences, and questions about a plan.
@NullMarked
package org.furrow.engines.plan.search;

import org.jspecify.annotations.NullMarked;
