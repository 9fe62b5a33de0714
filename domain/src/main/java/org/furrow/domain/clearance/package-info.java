/// Work on the ground: accidents and incidents, explosive ordnance found, and other events that matter as evidence.
@NullMarked
@ProcessPackage(
        name = "clearance",
        step = 8,
        mayUse = {"decision", "ground", "journal", "mission"})
package org.furrow.domain.clearance;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
