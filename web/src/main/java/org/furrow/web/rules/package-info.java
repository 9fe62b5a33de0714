/// The page of the rules in force: what each change needs, who approves it, and every refusal in words.
@NullMarked
package org.furrow.web.rules;

import org.jspecify.annotations.NullMarked;
