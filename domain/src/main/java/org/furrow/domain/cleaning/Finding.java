package org.furrow.domain.cleaning;

/// One thing that a rule found in a row.
///
/// @param rule the rule
/// @param column the column of the file it concerns, empty where it concerns the whole row or its shape
/// @param value the value found, as the file has it, shortened where it is long
/// @param sentence what is wrong here, with the value
/// @param proposal what Furrow proposes, in words; empty where it has no proposal
public record Finding(CleaningRule rule, String column, String value, String sentence, String proposal) {}
