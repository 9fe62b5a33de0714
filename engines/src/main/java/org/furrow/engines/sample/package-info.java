/// An exercise country that does not exist: an island with districts, rivers, roads and villages, a register of
/// hazardous areas with three years of history, and files with planted faults. From a seed, at any size.
///
/// Nothing here is real. All names come from a grammar of syllables; shapes and counts follow distributions
/// measured on national registers, and are good for trying, teaching and measuring Furrow, never for conclusions
/// about a country.
@NullMarked
package org.furrow.engines.sample;

import org.jspecify.annotations.NullMarked;
