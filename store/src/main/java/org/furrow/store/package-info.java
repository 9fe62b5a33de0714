/// The journal and everything derived from it. All SQL of Furrow lives in this module.
@NullMarked
package org.furrow.store;

import org.jspecify.annotations.NullMarked;
