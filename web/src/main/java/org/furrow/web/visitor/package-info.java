/// Who is looking at a page, and how they sign out: what the frame of every page says of them.
@NullMarked
package org.furrow.web.visitor;

import org.jspecify.annotations.NullMarked;
