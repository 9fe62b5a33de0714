package org.furrow.exchange.reading;

import java.nio.file.Path;

/// A file on disk with the name that people know it by, which may be another one than it has there.
public record NamedFile(String name, Path path) {}
