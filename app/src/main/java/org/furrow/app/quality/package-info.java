/// Control of quality: recording visits, handling nonconformities, planning and drawing samples of released ground.
@NullMarked
package org.furrow.app.quality;

import org.jspecify.annotations.NullMarked;
