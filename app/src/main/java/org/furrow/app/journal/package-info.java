/// Reading and checking the journal.
@NullMarked
package org.furrow.app.journal;

import org.jspecify.annotations.NullMarked;
