/// Planning and drawing samples of released ground for inspection.
@NullMarked
package org.furrow.app.quality;

import org.jspecify.annotations.NullMarked;
