/// Classes that break the rules of the architecture on purpose. Nothing uses them but the test of the rules.
@NullMarked
package org.furrow.checks.examples;

import org.jspecify.annotations.NullMarked;
