/// What all pages share: the frame round them, their words and figures, badges, and how a template is printed.
@NullMarked
package org.furrow.web.shell;

import org.jspecify.annotations.NullMarked;
