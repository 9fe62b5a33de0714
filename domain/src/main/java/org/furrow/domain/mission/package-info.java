/// Those who are sent out: organisations, teams, the people in them, and what they are accredited for.
@NullMarked
@ProcessPackage(
        name = "mission",
        step = 6,
        mayUse = {"decision", "journal"})
package org.furrow.domain.mission;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
