/// Map sheets on paper: the form that asks for one, and the PDF.
@NullMarked
package org.furrow.web.sheet;

import org.jspecify.annotations.NullMarked;
