/// Teams, the people in them, their accreditations and the missions that they are sent out on, as tables.
@NullMarked
package org.furrow.store.mission;

import org.jspecify.annotations.NullMarked;
