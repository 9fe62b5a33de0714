/// An example page.
@NullMarked
package org.furrow.checks.examples.web;

import org.jspecify.annotations.NullMarked;
