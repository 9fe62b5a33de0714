/// An example use case.
@NullMarked
package org.furrow.checks.examples.app;

import org.jspecify.annotations.NullMarked;
