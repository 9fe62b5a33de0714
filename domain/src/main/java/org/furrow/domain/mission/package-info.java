/// Those who are sent out: organisations, teams, the people in them, what they are accredited for, and the missions
/// that
/// they are sent out on.
@NullMarked
@ProcessPackage(
        name = "mission",
        step = 6,
        mayUse = {"decision", "ground", "journal"})
package org.furrow.domain.mission;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
