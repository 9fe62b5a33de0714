package org.furrow.checks.examples.domain.undeclared;

/// In a package that says nothing of itself.
public record UndeclaredStep() {}
