/// Working with hazards of the register.
@NullMarked
package org.furrow.app.hazard;

import org.jspecify.annotations.NullMarked;
