/// The chart of teams: what its code in the browser needs, and its words.
@NullMarked
package org.furrow.web.schedule;

import org.jspecify.annotations.NullMarked;
