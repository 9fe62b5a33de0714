/// What importing promises, from the file to the register.
@NullMarked
package org.furrow.app.importing;

import org.jspecify.annotations.NullMarked;
