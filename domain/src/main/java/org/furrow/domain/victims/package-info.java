/// Those who were killed or injured: walled off from everything else, because persons' data may be seen only by
/// who works for these persons.
@NullMarked
@ProcessPackage(
        name = "victims",
        step = 0,
        mayUse = {"decision", "journal"})
package org.furrow.domain.victims;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
