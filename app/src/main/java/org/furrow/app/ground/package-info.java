/// Places, and what maps show.
@NullMarked
package org.furrow.app.ground;

import org.jspecify.annotations.NullMarked;
