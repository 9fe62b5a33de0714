/// What people do with Furrow: one class for each use case, named by what the person is doing.
@NullMarked
package org.furrow.app;

import org.jspecify.annotations.NullMarked;
