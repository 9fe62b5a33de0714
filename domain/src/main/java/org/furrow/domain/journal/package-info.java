/// The journal: revisions, their two clocks, and the chain that shows that none was changed.
@NullMarked
@ProcessPackage(name = "journal", step = 0)
package org.furrow.domain.journal;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
