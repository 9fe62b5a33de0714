/// The rules of the architecture, that Furrow keeps them, and that they notice who does not.
@NullMarked
package org.furrow.checks.architecture;

import org.jspecify.annotations.NullMarked;
