/// Tables within forms: one row for each entry, with lists to choose from, and more rows where they are wanted.
@NullMarked
package org.furrow.web.rows;

import org.jspecify.annotations.NullMarked;
