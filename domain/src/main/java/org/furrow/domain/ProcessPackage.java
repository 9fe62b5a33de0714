package org.furrow.domain;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a package of the domain says of itself: its word in the field, its step in the process, what it may use.
///
/// The architecture rules in `checks` read exactly this declaration, so the newcomer and the build read the same line.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface ProcessPackage {

    /// The word of the field that the package is named by.
    String name();

    /// The step in the process, 1 to 11; 0 for what serves every step.
    int step();

    /// The names of the domain packages that this one may use, besides itself.
    String[] mayUse() default {};
}
