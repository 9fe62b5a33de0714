/// Signing in and out, one's own account, and the accounts of a register; and the door that every request passes.
@NullMarked
package org.furrow.web.people;

import org.jspecify.annotations.NullMarked;
