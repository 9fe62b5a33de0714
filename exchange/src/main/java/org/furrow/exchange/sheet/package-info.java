/// Map sheets on paper: a vector drawing of the ground as PDF, at a scale that can be measured.
@NullMarked
package org.furrow.exchange.sheet;

import org.jspecify.annotations.NullMarked;
