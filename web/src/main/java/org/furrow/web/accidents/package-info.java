/// The pages of accidents, incidents and missed items.
@NullMarked
package org.furrow.web.accidents;

import org.jspecify.annotations.NullMarked;
