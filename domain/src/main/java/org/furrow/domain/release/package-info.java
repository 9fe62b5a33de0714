/// Land handed back: cancelled, reduced and cleared areas, and the ledger that balances to the square metre.
@NullMarked
@ProcessPackage(
        name = "release",
        step = 10,
        mayUse = {"clearance", "decision", "ground", "hazard", "journal", "mission", "tasking"})
package org.furrow.domain.release;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
