@NullMarked
package org.furrow.web.imports;

import org.jspecify.annotations.NullMarked;
