/// The register as JSON, at `/api/v1`: the same questions that the pages and the commands ask.
@NullMarked
package org.furrow.web.api;

import org.jspecify.annotations.NullMarked;
