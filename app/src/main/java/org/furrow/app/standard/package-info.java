/// Reading a programme's national standard from its profile, and showing its rules to people.
@NullMarked
package org.furrow.app.standard;

import org.jspecify.annotations.NullMarked;
