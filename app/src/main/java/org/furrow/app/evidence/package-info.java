/// Documents and photos of hazards: adding, reading and withdrawing them, and checking that none is lost.
@NullMarked
package org.furrow.app.evidence;

import org.jspecify.annotations.NullMarked;
