/// Commands: read the arguments, call one use case, print the answer.
@NullMarked
package org.furrow.cli;

import org.jspecify.annotations.NullMarked;
