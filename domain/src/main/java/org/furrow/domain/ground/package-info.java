/// Where things are: positions, footprints, areas on the ellipsoid, and how a drawing becomes sound.
///
/// The only package of the domain that knows JTS and GeographicLib.
@NullMarked
@ProcessPackage(
        name = "ground",
        step = 1,
        mayUse = {"journal"})
package org.furrow.domain.ground;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
