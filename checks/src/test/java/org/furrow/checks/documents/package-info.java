/// That the documents tell the truth about the code, and that the sources keep what no compiler sees.
@NullMarked
package org.furrow.checks.documents;

import org.jspecify.annotations.NullMarked;
