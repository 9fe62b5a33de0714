/// Drafts: changes that one person proposes and another one approves.
///
/// What may be changed at all is the business of `hazard` and `release`; their rules run when a draft is approved.
@NullMarked
@ProcessPackage(
        name = "draft",
        step = 0,
        mayUse = {"decision", "ground", "hazard", "journal", "release"})
package org.furrow.domain.draft;

import org.furrow.domain.ProcessPackage;
import org.jspecify.annotations.NullMarked;
