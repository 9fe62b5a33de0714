/// What it takes to decide: who signs, what supports it, what a rule asks for, and the answer with all its reasons.
///
/// The rules themselves live with what they are about: those of hazards in `hazard`, those of releases in `release`.
@NullMarked
@ProcessPackage(
        name = "decision",
        step = 0,
        mayUse = {"ground"})
package org.furrow.domain.decision;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
