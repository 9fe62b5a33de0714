/// What is done with those who are sent out: teams formed, people enrolled, accreditations granted and watched,
/// missions
/// established and followed to their return.
@NullMarked
package org.furrow.app.mission;

import org.jspecify.annotations.NullMarked;
