package org.furrow.web.shell;

/// A name and its value, both ready to print.
public record Fact(String label, String value) {}
