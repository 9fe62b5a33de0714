/// Vector tiles of the map's layers, drawn from memory and never from the store.
///
/// A layer is read once into a [LayerIndex] of plain arrays. A tile asks it for what lies in its window, thins the
/// corners by zoom, cuts them to the window, and writes Mapbox Vector Tiles 2.1. Areas smaller than a pixel are
/// never lost: they become one square to a pixel, with a count.
@NullMarked
package org.furrow.web.tiles;

import org.jspecify.annotations.NullMarked;
