-- Where the journal stood at an instant is found by one step for each site, for along a site's chain `recorded` never falls.

CREATE INDEX journal_recorded ON journal (site, recorded);
