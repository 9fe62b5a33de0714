/// What is done with task orders: ordered, planned, carried out, accepted and read.
@NullMarked
package org.furrow.app.tasking;

import org.jspecify.annotations.NullMarked;
