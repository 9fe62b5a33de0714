/// What was imported, and what was wrong with it.
@NullMarked
package org.furrow.web.imports;

import org.jspecify.annotations.NullMarked;
