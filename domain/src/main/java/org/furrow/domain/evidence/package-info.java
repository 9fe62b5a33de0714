/// Documents and photos: what was written, drawn or photographed about a hazard, and how it is kept.
@NullMarked
@ProcessPackage(
        name = "evidence",
        step = 2,
        mayUse = {"ground", "journal"})
package org.furrow.domain.evidence;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
