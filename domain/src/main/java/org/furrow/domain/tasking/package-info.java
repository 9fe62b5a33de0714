/// Task orders and their dossiers: who is told to do what, where, when and how, and how far it is.
@NullMarked
@ProcessPackage(
        name = "tasking",
        step = 7,
        mayUse = {"decision", "ground", "hazard", "journal", "mission"})
package org.furrow.domain.tasking;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
