/// Completion reports, handover certificates, and finds on released ground: writing them, deciding on them, reading
/// them.
@NullMarked
package org.furrow.app.handover;

import org.jspecify.annotations.NullMarked;
