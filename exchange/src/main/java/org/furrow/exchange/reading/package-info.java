/// Reading files of any format row by row, as they are: nothing is judged here, and no bad row stops the good ones.
@NullMarked
package org.furrow.exchange.reading;

import org.jspecify.annotations.NullMarked;
