@NullMarked
package org.furrow.web.tiles;

import org.jspecify.annotations.NullMarked;
