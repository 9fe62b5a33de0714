/// What can be wrong with a row that arrives in a file, what is proposed, and what of it may be taken into the
/// register.
@NullMarked
@ProcessPackage(
        name = "cleaning",
        step = 0,
        mayUse = {"ground", "hazard"})
package org.furrow.domain.cleaning;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
