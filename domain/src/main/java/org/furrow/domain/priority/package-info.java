/// What land is worth to people while it is blocked: criteria in natural units, and what their units are worth to one
/// another.
@NullMarked
@ProcessPackage(
        name = "priority",
        step = 5,
        mayUse = {"decision", "journal"})
package org.furrow.domain.priority;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
