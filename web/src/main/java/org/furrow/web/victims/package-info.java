/// The pages and the API of those who were killed or injured, walled off from all others.
@NullMarked
package org.furrow.web.victims;

import org.jspecify.annotations.NullMarked;
