/// That facts survive being written, for ever and to the byte.
@org.jspecify.annotations.NullMarked
package org.furrow.store.journal;
