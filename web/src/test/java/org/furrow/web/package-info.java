@NullMarked
package org.furrow.web;

import org.jspecify.annotations.NullMarked;
