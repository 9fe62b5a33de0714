/// Chance that can be repeated: seeded streams that split by name, and the distributions that engines draw from.
@NullMarked
package org.furrow.engines.chance;

import org.jspecify.annotations.NullMarked;
