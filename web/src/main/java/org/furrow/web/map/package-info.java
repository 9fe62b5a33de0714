/// The map page, and the maps beside other pages.
@NullMarked
package org.furrow.web.map;

import org.jspecify.annotations.NullMarked;
