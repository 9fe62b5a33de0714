/// Tests of bringing files into the register.
@org.jspecify.annotations.NullMarked
package org.furrow.app.importing;
