/// Dealing with several hazards or drafts in one go: first what would change, then one confirmation.
@NullMarked
package org.furrow.web.bulk;

import org.jspecify.annotations.NullMarked;
