/// The pages of reports of days: the grid of one day, the list, one report.
@NullMarked
package org.furrow.web.clearance;

import org.jspecify.annotations.NullMarked;
