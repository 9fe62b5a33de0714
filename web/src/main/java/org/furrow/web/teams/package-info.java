/// The pages of teams: who can be sent out, what they are accredited for, and whether they may work.
@NullMarked
package org.furrow.web.teams;

import org.jspecify.annotations.NullMarked;
