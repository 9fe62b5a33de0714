/// Documents and photos of hazards: the section of a hazard's page, adding files, and a page for each document.
@NullMarked
package org.furrow.web.evidence;

import org.jspecify.annotations.NullMarked;
