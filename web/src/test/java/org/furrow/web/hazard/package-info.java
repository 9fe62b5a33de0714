@NullMarked
package org.furrow.web.hazard;

import org.jspecify.annotations.NullMarked;
