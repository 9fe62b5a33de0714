/// Working with hazards of the register: reading them, and changing them by the national standard.
///
/// Every change goes through [org.furrow.app.hazard.Deciding], which reads, decides and writes in one step. Whoever
/// gives it the register has named what it is for (`Furrow.register(Permission.RECORD)`), and so was asked whether the
/// person may do it at all; the edit states who writes, who approves and in which role.
@NullMarked
package org.furrow.app.hazard;

import org.jspecify.annotations.NullMarked;
