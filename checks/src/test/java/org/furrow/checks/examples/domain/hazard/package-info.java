/// An example step of the process.
@NullMarked
@ProcessPackage(name = "hazard", step = 3)
package org.furrow.checks.examples.domain.hazard;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
