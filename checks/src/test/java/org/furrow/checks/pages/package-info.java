/// The pages as people see them: in a real browser, on the sample country.
@NullMarked
package org.furrow.checks.pages;

import org.jspecify.annotations.NullMarked;
