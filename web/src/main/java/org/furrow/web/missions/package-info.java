/// Pages of missions: the list, one mission with its timeline, map and targets, and its form.
@NullMarked
package org.furrow.web.missions;

import org.jspecify.annotations.NullMarked;
