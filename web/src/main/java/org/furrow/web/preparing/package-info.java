/// Bringing files, saying what their columns mean, and watching the import run.
@NullMarked
package org.furrow.web.preparing;

import org.jspecify.annotations.NullMarked;
