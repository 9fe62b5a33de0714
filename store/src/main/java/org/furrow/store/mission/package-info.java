/// Teams, the people in them and their accreditations, as tables.
@NullMarked
package org.furrow.store.mission;

import org.jspecify.annotations.NullMarked;
