/// Pages, tiles and the API: read the request, call one use case, print the answer.
@NullMarked
package org.furrow.web;

import org.jspecify.annotations.NullMarked;
