/// Places and geometries as the store holds them.
@NullMarked
package org.furrow.store.ground;

import org.jspecify.annotations.NullMarked;
