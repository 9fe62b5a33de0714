/// Plans for years: what they assume, which of them was published, and what it says of each team and area.
@NullMarked
@ProcessPackage(
        name = "planning",
        step = 0,
        mayUse = {"decision", "ground", "hazard", "journal", "mission", "priority", "tasking"})
package org.furrow.domain.planning;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
