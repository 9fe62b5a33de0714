package org.furrow.exchange.crs;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.locationtech.proj4j.CRSFactory;
import org.locationtech.proj4j.CoordinateReferenceSystem;
import org.locationtech.proj4j.Proj4jException;

/// The reference system that a file's numbers are in, always x (east) before y (north).
///
/// @param name as people write it: `EPSG:28992`, or the name in the file
/// @param definition the parameters, as PROJ writes them
public record ReferenceSystem(String name, String definition) {

    /// Longitude and latitude in degrees on WGS 84.
    public static final ReferenceSystem WGS_84 =
            new ReferenceSystem("EPSG:4326", "+proj=longlat +datum=WGS84 +no_defs");

    private static final Pattern CODE = Pattern.compile(
            "(?:urn:(?:x-)?ogc:def:crs:|https?://www\\.opengis\\.net/(?:def/crs/|gml/srs/epsg\\.xml#))?"
                    + "(?:EPSG)?[:/#]*(?:[\\d.]*[:/])?(\\d{4,6})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CRS84 = Pattern.compile(".*(?:CRS:?84|OGC:84|^WGS ?84)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNITS = Pattern.compile("\\+units=(?!m(?:\\s|$))");

    /// Definitions that differ from those of the code library, most of them in the shift to WGS 84.
    private static final Map<Integer, String> BETTER = Map.of(
            28992,
            "+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 "
                    + "+ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs",
            3857,
            "+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs");

    /// The reference system that a text names: an EPSG code in any spelling, CRS84, PROJ parameters, or well-known
    /// text as in a `.prj`. Nothing where the text names none that is known.
    public static Optional<ReferenceSystem> find(String text) {
        String plain = text.strip();
        Matcher code = CODE.matcher(plain);
        if (code.matches()) {
            return ofEpsg(Integer.parseInt(code.group(1)));
        }
        if (CRS84.matcher(plain).matches()) {
            return Optional.of(WGS_84);
        }
        if (plain.startsWith("+")) {
            return sound(new ReferenceSystem(plain, plain));
        }
        return plain.contains("[") || plain.contains("(") ? PrjText.read(plain) : Optional.empty();
    }

    /// The reference system with that EPSG code, where the code is known and can be projected.
    public static Optional<ReferenceSystem> ofEpsg(int code) {
        String name = "EPSG:" + code;
        if (code == 4326) {
            return Optional.of(WGS_84);
        }
        if (BETTER.containsKey(code)) {
            return Optional.of(new ReferenceSystem(name, BETTER.getOrDefault(code, "")));
        }
        try {
            String parameters = new CRSFactory().createFromName(name).getParameterString();
            return parameters.isBlank() ? Optional.empty() : sound(new ReferenceSystem(name, parameters));
        } catch (Proj4jException | IllegalStateException unknown) {
            return Optional.empty();
        }
    }

    /// Whether its numbers are longitude and latitude on WGS 84 as they stand.
    public boolean isWgs84() {
        return definition.contains("+proj=longlat")
                && (definition.contains("+datum=WGS84") || definition.contains("+towgs84=0,0,0"))
                && !definition.contains("+pm=");
    }

    /// Whether its numbers are degrees.
    public boolean isGeographic() {
        return definition.toLowerCase(Locale.ROOT).contains("+proj=longlat");
    }

    /// Whether its numbers are metres of a plane.
    public boolean isMetric() {
        String parameters = definition.toLowerCase(Locale.ROOT);
        boolean isOtherUnit =
                parameters.contains("+to_meter=") || UNITS.matcher(parameters).find();
        return !isGeographic() && !parameters.contains("+proj=geocent") && !isOtherUnit;
    }

    CoordinateReferenceSystem parsed() {
        return new CRSFactory().createFromParameters(name, definition);
    }

    static Optional<ReferenceSystem> sound(ReferenceSystem system) {
        try {
            return system.parsed().getProjection() == null ? Optional.empty() : Optional.of(system);
        } catch (Proj4jException unsupported) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
