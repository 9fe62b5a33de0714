/// The page that plans samples of released ground and draws the squares to be inspected.
@NullMarked
package org.furrow.web.quality;

import org.jspecify.annotations.NullMarked;
