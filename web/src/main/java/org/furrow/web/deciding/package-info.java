/// Deciding about rows that an import held, and taking a whole import back.
@NullMarked
package org.furrow.web.deciding;

import org.jspecify.annotations.NullMarked;
