package org.furrow.exchange.gazetteer;

import org.furrow.domain.ground.Position;

/// A settlement of the gazetteer.
///
/// @param name its name as the gazetteer spells it
/// @param country the two letters of ISO 3166-1 that the gazetteer puts it under; no statement on any territory
/// @param centre where the gazetteer puts it, often only good to about 100 m
/// @param population how many people live there, 0 where the gazetteer does not say
public record ListedSettlement(String name, String country, Position centre, int population) {}
