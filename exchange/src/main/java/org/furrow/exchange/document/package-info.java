/// Documents and photos as files: what they are by their bytes, what a photo says of itself, and smaller pictures of
/// it.
@NullMarked
package org.furrow.exchange.document;

import org.jspecify.annotations.NullMarked;
