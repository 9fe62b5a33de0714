/// What holds for Furrow as a whole: its architecture, its documents, and stories from end to end.
@NullMarked
package org.furrow.checks;

import org.jspecify.annotations.NullMarked;
