/// The national standard as values: everything that a programme's profile sets.
@NullMarked
@ProcessPackage(
        name = "standard",
        step = 0,
        mayUse = {
            "clearance",
            "decision",
            "hazard",
            "mission",
            "people",
            "planning",
            "quality",
            "release",
            "tasking",
            "victims"
        })
package org.furrow.domain.standard;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
