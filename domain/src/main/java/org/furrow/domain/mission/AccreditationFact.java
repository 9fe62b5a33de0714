package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.furrow.domain.journal.Fact;

/// What the journal says of an accreditation. The record of each is the accreditation.
public sealed interface AccreditationFact extends Fact {

    /// It was granted; a renewal is granted anew. The entry is dated its first day.
    ///
    /// @param until the day it ends, excluded
    record Granted(Holder holder, Set<Method> scope, LocalDate until, String certificate) implements AccreditationFact {
        public Granted {
            EnumSet<Method> methods = EnumSet.noneOf(Method.class);
            methods.addAll(scope);
            scope = Collections.unmodifiableSet(methods);
        }
    }

    /// It was withdrawn before its end. The entry is dated the first day without it.
    record Withdrawn(String reason) implements AccreditationFact {}
}
