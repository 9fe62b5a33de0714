/// Working with hazards of the register: reading them, and changing them by the national standard.
///
/// Every change goes through [org.furrow.app.hazard.Deciding], which reads, decides and writes in one step. Whether
/// the person may do it at all will be asked there too, before the standard is, once users and roles exist; until then
/// the
/// caller states in the edit who writes, who approves and in which role.
@NullMarked
package org.furrow.app.hazard;

import org.jspecify.annotations.NullMarked;
