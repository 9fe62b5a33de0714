/// Proposing changes, deciding on what others proposed, and reading both.
///
/// A form is the same for pages and for programs: fields by name, each with its texts. What is wrong with it is told by
/// field, and so is what the rules have against the change.
@NullMarked
package org.furrow.app.draft;

import org.jspecify.annotations.NullMarked;
