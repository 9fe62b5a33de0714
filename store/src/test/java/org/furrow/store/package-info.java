/// What every store must do, and that each does it.
@org.jspecify.annotations.NullMarked
package org.furrow.store;
