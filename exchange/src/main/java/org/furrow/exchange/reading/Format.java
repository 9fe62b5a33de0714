package org.furrow.exchange.reading;

/// The formats that can be read, told by what is in the file first and by its ending second.
public enum Format {
    GEOJSON("GeoJSON"),
    DELIMITED("delimited text"),
    GEOPACKAGE("GeoPackage"),
    SHAPEFILE("shapefile"),
    KML("KML"),
    GPX("GPX"),
    /// Nothing that can be read; reading the source gives the reason.
    UNKNOWN("unknown format");

    private final String label;

    Format(String label) {
        this.label = label;
    }

    /// The name that people know it by.
    public String label() {
        return label;
    }
}
