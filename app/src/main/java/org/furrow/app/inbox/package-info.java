/// What waits for whoever asks, and what lapses or is late: from every part of the register, by what they may do.
@NullMarked
package org.furrow.app.inbox;

import org.jspecify.annotations.NullMarked;
