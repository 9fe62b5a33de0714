/// The pages of completion reports, handover certificates and finds on released ground.
@NullMarked
package org.furrow.web.handover;

import org.jspecify.annotations.NullMarked;
