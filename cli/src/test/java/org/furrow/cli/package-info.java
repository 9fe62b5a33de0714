/// The commands as a person meets them: what they print, and how they end.
@NullMarked
package org.furrow.cli;

import org.jspecify.annotations.NullMarked;
