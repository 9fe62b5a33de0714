/// Control of quality on pages: visits, nonconformities, how strictly lots are inspected, and what control yields.
@NullMarked
package org.furrow.web.visits;

import org.jspecify.annotations.NullMarked;
