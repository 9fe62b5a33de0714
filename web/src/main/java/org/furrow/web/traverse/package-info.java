/// Boundaries that were walked with compass and tape: from bearings and distances to a polygon.
@NullMarked
package org.furrow.web.traverse;

import org.jspecify.annotations.NullMarked;
