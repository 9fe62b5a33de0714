/// The page with which a working day begins: what waits, what does not fit together, what is new.
@NullMarked
package org.furrow.web.today;

import org.jspecify.annotations.NullMarked;
