/// Who works with a register: accounts, roles, what each role may do, and the rules of passwords and lock-out.
@NullMarked
@ProcessPackage(name = "people", step = 0)
package org.furrow.domain.people;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
