/// Drawing boundaries: a page that begins with nothing, and what the drawing board of every form needs.
@NullMarked
package org.furrow.web.draw;

import org.jspecify.annotations.NullMarked;
