/// Use cases of those who were killed or injured, walled off from all others.
@NullMarked
package org.furrow.app.victims;

import org.jspecify.annotations.NullMarked;
