/// What is done with those who are sent out: teams formed, people enrolled, accreditations granted and watched.
@NullMarked
package org.furrow.app.mission;

import org.jspecify.annotations.NullMarked;
