/// Pages of tasks: the list, one task with its steps, its order, its dossier.
@NullMarked
package org.furrow.web.tasks;

import org.jspecify.annotations.NullMarked;
