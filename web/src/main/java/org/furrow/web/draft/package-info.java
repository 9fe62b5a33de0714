/// Drafts: the forms that propose a change, the list of what waits, and the page on which somebody decides.
@NullMarked
package org.furrow.web.draft;

import org.jspecify.annotations.NullMarked;
