/// An example engine.
@NullMarked
package org.furrow.checks.examples.engines;

import org.jspecify.annotations.NullMarked;
