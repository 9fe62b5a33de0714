/// The register as a table with filters that live in the address.
@NullMarked
package org.furrow.web.register;

import org.jspecify.annotations.NullMarked;
