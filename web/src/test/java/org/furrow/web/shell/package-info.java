@NullMarked
package org.furrow.web.shell;

import org.jspecify.annotations.NullMarked;
