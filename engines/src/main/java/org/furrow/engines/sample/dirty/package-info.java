/// Files as programmes really send them, made from an exercise, with faults planted on purpose: an importer's
/// training ground. Each fault names the cleaning rule that should find it.
@NullMarked
package org.furrow.engines.sample.dirty;

import org.jspecify.annotations.NullMarked;
