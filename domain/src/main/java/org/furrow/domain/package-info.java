/// The language of mine action, in pure Java: values, states, rules and refusals, and no input or output.
@NullMarked
package org.furrow.domain;

import org.jspecify.annotations.NullMarked;
