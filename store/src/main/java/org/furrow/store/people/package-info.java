/// The tables of accounts, sessions and tokens, in a file of their own.
@NullMarked
package org.furrow.store.people;

import org.jspecify.annotations.NullMarked;
