/// Pure functions: a problem, a seed and a budget go in; an answer with its reasons comes out. Same seed, same answer.
@NullMarked
package org.furrow.engines;

import org.jspecify.annotations.NullMarked;
