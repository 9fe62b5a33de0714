package org.furrow.domain.mission;

/// What is said of somebody who works in teams.
///
/// @param name as the organisation calls them; no two of one organisation have the same
/// @param organisation for whom they work, as hazards name it
public record PersonProfile(String name, String organisation) {}
