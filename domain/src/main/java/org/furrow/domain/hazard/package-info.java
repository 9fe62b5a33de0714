/// The register: indications, suspected and confirmed hazardous areas, their evidence and their two axes.
@NullMarked
@ProcessPackage(
        name = "hazard",
        step = 3,
        mayUse = {"decision", "ground", "journal"})
package org.furrow.domain.hazard;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
