/// Bringing files into the register.
@NullMarked
package org.furrow.app.importing;

import org.jspecify.annotations.NullMarked;
