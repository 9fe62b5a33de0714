/// One hazard: its facts, evidence, releases, ledger and history.
@NullMarked
package org.furrow.web.hazard;

import org.jspecify.annotations.NullMarked;
