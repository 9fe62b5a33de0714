/// Files on their way in: read part by part, straight to where they are kept, never whole in memory.
@NullMarked
package org.furrow.web.upload;

import org.jspecify.annotations.NullMarked;
