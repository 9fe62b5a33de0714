/// What Furrow is, what it is made of, and how its pages look.
@NullMarked
package org.furrow.web.about;

import org.jspecify.annotations.NullMarked;
