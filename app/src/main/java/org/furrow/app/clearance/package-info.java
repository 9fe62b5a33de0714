/// Reporting what teams did on a day, and reading what the reports say.
@NullMarked
package org.furrow.app.clearance;

import org.jspecify.annotations.NullMarked;
