package org.furrow.checks.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/// The compiled classes that the rules look at, read once.
final class FurrowClasses {

    /// Every class of Furrow without its tests.
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.furrow");

    /// Small classes that break the rules, to show that the rules notice.
    static final JavaClasses OFFENDERS = new ClassFileImporter().importPackages("org.furrow.checks.examples");

    private FurrowClasses() {}
}
