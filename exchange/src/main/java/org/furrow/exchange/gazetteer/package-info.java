/// The gazetteer that Furrow brings along: where the world's settlements are, for programmes that loaded none.
@NullMarked
package org.furrow.exchange.gazetteer;

import org.jspecify.annotations.NullMarked;
