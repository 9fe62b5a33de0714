/// What is kept of those who were killed or injured, in a file of their own: encrypted, under a key that stands
/// elsewhere.
@NullMarked
package org.furrow.store.victims;

import org.jspecify.annotations.NullMarked;
