-- The GeoPackage itself (OGC 12-128r18: 1.3), then the journal, then what is derived from it.

PRAGMA application_id = 1196444487; -- 'GPKG'
PRAGMA user_version = 10300;

CREATE TABLE gpkg_spatial_ref_sys (
  srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY, organization TEXT NOT NULL,
  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
  ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
  ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
  ('WGS 84 geodetic', 4326, 'EPSG', 4326,
   'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]',
   'longitude/latitude coordinates in decimal degrees on the WGS 84 spheroid');

CREATE TABLE gpkg_contents (
  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));

CREATE TABLE gpkg_geometry_columns (
  table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL,
  z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
  CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));

CREATE TABLE gpkg_extensions (
  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT NULL,
  CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name));

-- The journal: what was said, in order of arrival. Nothing in it is ever changed.

CREATE TABLE journal (
  position INTEGER PRIMARY KEY,
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  record BLOB NOT NULL,
  subject BLOB NOT NULL, -- the record whose state it changes: the hazard for a release
  batch BLOB,
  kind TEXT NOT NULL,
  schema INTEGER NOT NULL,
  valid TEXT NOT NULL,
  recorded INTEGER NOT NULL, -- milliseconds since 1970-01-01T00:00Z
  author TEXT NOT NULL,
  parents TEXT NOT NULL,
  body TEXT NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL);
CREATE UNIQUE INDEX journal_chain ON journal (site, number);
CREATE INDEX journal_subject ON journal (subject, position);
CREATE INDEX journal_undone ON journal (kind) WHERE kind = 'import-undone';
CREATE TRIGGER journal_keeps_every_entry_as_it_is BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is append-only: write a correcting revision instead'); END;
CREATE TRIGGER journal_keeps_every_entry BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'The journal is append-only: write a correcting revision instead'); END;

-- Derived: the current register.

CREATE TABLE hazards (
  fid INTEGER PRIMARY KEY, geom MULTIPOLYGON,
  id TEXT NOT NULL, reference TEXT NOT NULL, name TEXT NOT NULL, classification TEXT NOT NULL, status TEXT NOT NULL,
  contamination TEXT NOT NULL, province TEXT NOT NULL, district TEXT NOT NULL, place TEXT NOT NULL,
  operator TEXT NOT NULL, reported DATE NOT NULL, changed DATE NOT NULL, evidence INTEGER NOT NULL,
  boundary_m2 INTEGER NOT NULL, cancelled_m2 INTEGER NOT NULL, reduced_m2 INTEGER NOT NULL,
  cleared_m2 INTEGER NOT NULL, remaining_m2 INTEGER NOT NULL, revision INTEGER NOT NULL);
CREATE UNIQUE INDEX hazards_id ON hazards (id);
CREATE INDEX hazards_reference ON hazards (reference);

CREATE TABLE releases (
  fid INTEGER PRIMARY KEY, geom MULTIPOLYGON,
  id TEXT NOT NULL, hazard TEXT NOT NULL, reference TEXT NOT NULL, kind TEXT NOT NULL, released DATE NOT NULL,
  area_m2 INTEGER NOT NULL, depth_cm INTEGER, operator TEXT NOT NULL, approver TEXT NOT NULL, rework BOOLEAN NOT NULL);
CREATE INDEX releases_id ON releases (id);
CREATE INDEX releases_hazard ON releases (hazard);

CREATE TABLE occurrences (
  fid INTEGER PRIMARY KEY, geom POINT,
  id TEXT NOT NULL, kind TEXT NOT NULL, reference TEXT NOT NULL, category TEXT NOT NULL, happened DATE NOT NULL,
  district TEXT NOT NULL, killed INTEGER NOT NULL, injured INTEGER NOT NULL, quantity INTEGER NOT NULL);
CREATE INDEX occurrences_id ON occurrences (id);

CREATE TABLE places (
  fid INTEGER PRIMARY KEY, geom GEOMETRY,
  id TEXT NOT NULL, kind TEXT NOT NULL, code TEXT NOT NULL, name TEXT NOT NULL, parent TEXT NOT NULL,
  people INTEGER NOT NULL, area_m2 INTEGER NOT NULL);
CREATE INDEX places_id ON places (id);

CREATE TABLE ledger_posting (
  id INTEGER PRIMARY KEY,
  hazard TEXT NOT NULL, reference TEXT NOT NULL, valid TEXT NOT NULL, line TEXT NOT NULL, square_metres INTEGER NOT NULL,
  operator TEXT NOT NULL, district TEXT NOT NULL,
  known_from INTEGER NOT NULL, known_until INTEGER);
CREATE INDEX ledger_posting_hazard ON ledger_posting (hazard) WHERE known_until IS NULL;

CREATE TABLE imports (
  id TEXT PRIMARY KEY, begun INTEGER NOT NULL, finished INTEGER, undone INTEGER, author TEXT NOT NULL,
  files TEXT NOT NULL, subject TEXT NOT NULL, mapping TEXT NOT NULL, report TEXT NOT NULL);

CREATE TABLE imported_row (
  fingerprint BLOB NOT NULL, batch TEXT NOT NULL, record TEXT NOT NULL, file TEXT NOT NULL, row INTEGER NOT NULL,
  findings TEXT NOT NULL, held TEXT, -- the original values of a row that was held; null for one that became a record
  PRIMARY KEY (fingerprint, batch)) WITHOUT ROWID;
CREATE INDEX imported_row_batch ON imported_row (batch, file, row);

CREATE TABLE derived_until (only INTEGER PRIMARY KEY CHECK (only = 1), position INTEGER NOT NULL);
INSERT INTO derived_until VALUES (1, 0);

INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id) VALUES
  ('hazards', 'features', 'Hazards', 'Hazardous areas of the register, derived from the journal', 4326),
  ('releases', 'features', 'Releases', 'Cancelled, reduced and cleared areas, derived from the journal', 4326),
  ('occurrences', 'features', 'Occurrences', 'Accidents, items and events, derived from the journal', 4326),
  ('places', 'features', 'Places', 'Districts, settlements and landscape, derived from the journal', 4326),
  ('journal', 'attributes', 'Journal', 'Every revision, in order of arrival', NULL),
  ('ledger_posting', 'attributes', 'Ledger postings', 'Amounts of the area ledger, derived from the journal', NULL);
INSERT INTO gpkg_geometry_columns VALUES
  ('hazards', 'geom', 'MULTIPOLYGON', 4326, 0, 0),
  ('releases', 'geom', 'MULTIPOLYGON', 4326, 0, 0),
  ('occurrences', 'geom', 'POINT', 4326, 0, 0),
  ('places', 'geom', 'GEOMETRY', 4326, 0, 0);
INSERT INTO gpkg_extensions VALUES
  ('hazards', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only'),
  ('releases', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only'),
  ('occurrences', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only'),
  ('places', 'geom', 'gpkg_rtree_index', 'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');
CREATE VIRTUAL TABLE rtree_hazards_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE rtree_releases_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE rtree_occurrences_geom USING rtree(id, minx, maxx, miny, maxy);
CREATE VIRTUAL TABLE rtree_places_geom USING rtree(id, minx, maxx, miny, maxy);

-- The spatial indexes follow their tables, as the GeoPackage extension for R-trees asks.

CREATE TRIGGER rtree_hazards_geom_insert AFTER INSERT ON hazards
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_hazards_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_hazards_geom_update1 AFTER UPDATE OF geom ON hazards
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_hazards_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_hazards_geom_update2 AFTER UPDATE OF geom ON hazards
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_hazards_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_hazards_geom_update3 AFTER UPDATE ON hazards
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_hazards_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_hazards_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_hazards_geom_update4 AFTER UPDATE ON hazards
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_hazards_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_hazards_geom_delete AFTER DELETE ON hazards
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_hazards_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_releases_geom_insert AFTER INSERT ON releases
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_releases_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_releases_geom_update1 AFTER UPDATE OF geom ON releases
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_releases_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_releases_geom_update2 AFTER UPDATE OF geom ON releases
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_releases_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_releases_geom_update3 AFTER UPDATE ON releases
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_releases_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_releases_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_releases_geom_update4 AFTER UPDATE ON releases
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_releases_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_releases_geom_delete AFTER DELETE ON releases
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_releases_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_occurrences_geom_insert AFTER INSERT ON occurrences
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_occurrences_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_occurrences_geom_update1 AFTER UPDATE OF geom ON occurrences
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_occurrences_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_occurrences_geom_update2 AFTER UPDATE OF geom ON occurrences
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_occurrences_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_occurrences_geom_update3 AFTER UPDATE ON occurrences
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_occurrences_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_occurrences_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_occurrences_geom_update4 AFTER UPDATE ON occurrences
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_occurrences_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_occurrences_geom_delete AFTER DELETE ON occurrences
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_occurrences_geom WHERE id = OLD.fid;
END;

CREATE TRIGGER rtree_places_geom_insert AFTER INSERT ON places
  WHEN (NEW.geom NOT NULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_places_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_places_geom_update1 AFTER UPDATE OF geom ON places
  WHEN OLD.fid = NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  INSERT OR REPLACE INTO rtree_places_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_places_geom_update2 AFTER UPDATE OF geom ON places
  WHEN OLD.fid = NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_places_geom WHERE id = OLD.fid;
END;
CREATE TRIGGER rtree_places_geom_update3 AFTER UPDATE ON places
  WHEN OLD.fid != NEW.fid AND (NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_places_geom WHERE id = OLD.fid;
  INSERT OR REPLACE INTO rtree_places_geom VALUES (
    NEW.fid, ST_MinX(NEW.geom), ST_MaxX(NEW.geom), ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
END;
CREATE TRIGGER rtree_places_geom_update4 AFTER UPDATE ON places
  WHEN OLD.fid != NEW.fid AND (NEW.geom ISNULL OR ST_IsEmpty(NEW.geom))
BEGIN
  DELETE FROM rtree_places_geom WHERE id IN (OLD.fid, NEW.fid);
END;
CREATE TRIGGER rtree_places_geom_delete AFTER DELETE ON places
  WHEN OLD.geom NOT NULL
BEGIN
  DELETE FROM rtree_places_geom WHERE id = OLD.fid;
END;
