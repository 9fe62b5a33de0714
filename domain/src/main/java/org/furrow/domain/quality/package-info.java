/// Control of quality: visits and their checklists, nonconformities and what is done about them, how much of a lot is
/// inspected, what an inspection that finds nothing shows, and which squares are inspected.
@NullMarked
@ProcessPackage(
        name = "quality",
        step = 9,
        mayUse = {"decision", "ground", "journal", "mission", "tasking"})
package org.furrow.domain.quality;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
