/// An example step of the process.
@NullMarked
@ProcessPackage(name = "survey", step = 4, mayUse = "hazard")
package org.furrow.checks.examples.domain.survey;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
