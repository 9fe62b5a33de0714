package org.furrow.web.draft;

/// How a field of a form is typed into.
public enum Control {
    LINE,
    TEXT,
    SHAPE,
    DAY,
    NUMBER,
    SELECT,
    CHECKS
}
