/// What a reader sees when something is missing or broken: the thing, the value, the next step.
@NullMarked
package org.furrow.web.trouble;

import org.jspecify.annotations.NullMarked;
