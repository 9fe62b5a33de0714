@org.jspecify.annotations.NullMarked
package org.furrow.app.quality;
