package org.furrow.web.shell;

/// Words that lead somewhere.
public record Link(String label, String address) {}
