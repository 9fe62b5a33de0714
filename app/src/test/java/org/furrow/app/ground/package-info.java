/// Tests of places and of the sample country.
@org.jspecify.annotations.NullMarked
package org.furrow.app.ground;
