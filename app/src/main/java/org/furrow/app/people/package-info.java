/// Signing in, and looking after accounts, passwords and tokens.
///
/// Who may do what stands in [org.furrow.domain.people.Role].
@NullMarked
package org.furrow.app.people;

import org.jspecify.annotations.NullMarked;
