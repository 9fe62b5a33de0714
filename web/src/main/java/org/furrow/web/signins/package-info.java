/// The log of sign-ins, for administrators: a page, a file and an answer for programs.
@NullMarked
package org.furrow.web.signins;

import org.jspecify.annotations.NullMarked;
