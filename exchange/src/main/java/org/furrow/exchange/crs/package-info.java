/// Reference systems of files: read from the file or named by a person, never assumed; and the way to WGS 84.
@NullMarked
package org.furrow.exchange.crs;

import org.jspecify.annotations.NullMarked;
