/// Files and feeds, in and out. Knows the domain and its formats; knows neither the store nor the use cases.
@NullMarked
package org.furrow.exchange;

import org.jspecify.annotations.NullMarked;
