package org.furrow.exchange.crs;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the well-known text of a reference system as `.prj` files hold it: by its authority's code, by names that
/// leave no doubt, or by its parameters.
final class PrjText {

    private static final Pattern CODE = Pattern.compile(
            "(?:AUTHORITY|ID)\\s*[\\[(]\\s*\"EPSG\"\\s*,\\s*\"?(\\d+)\"?\\s*[\\])]\\s*[\\])]\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "^\\s*(PROJCS|GEOGCS|PROJCRS|GEOGCRS)\\w*\\s*[\\[(]\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER =
            Pattern.compile("PARAMETER\\s*[\\[(]\\s*\"([^\"]+)\"\\s*,\\s*([-+\\d.eE]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SPHEROID = Pattern.compile(
            "(?:SPHEROID|ELLIPSOID)\\s*[\\[(]\\s*\"[^\"]*\"\\s*,\\s*([\\d.eE+]+)\\s*,\\s*([\\d.eE+]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHIFT = Pattern.compile("TOWGS84\\s*[\\[(]([^\\])]+)[\\])]", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNIT =
            Pattern.compile("UNIT\\s*[\\[(]\\s*\"[^\"]*\"\\s*,\\s*([\\d.eE+-]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATUM = Pattern.compile("DATUM\\s*[\\[(]\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROJECTION =
            Pattern.compile("PROJECTION\\s*[\\[(]\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern UTM = Pattern.compile("(?:WGS_?(?:19)?84)_UTM_ZONE_(\\d{1,2})_?([NS])");

    private static final Map<String, String> PROJECTIONS = Map.of(
            "transverse_mercator", "tmerc",
            "gauss_kruger", "tmerc",
            "double_stereographic", "sterea",
            "oblique_stereographic", "sterea",
            "mercator", "merc",
            "mercator_1sp", "merc",
            "lambert_conformal_conic", "lcc",
            "lambert_conformal_conic_2sp", "lcc",
            "lambert_conformal_conic_1sp", "lcc",
            "albers", "aea");
    private static final Map<String, String> PARAMETERS = Map.of(
            "latitude_of_origin", "lat_0",
            "latitude_of_center", "lat_0",
            "central_meridian", "lon_0",
            "longitude_of_center", "lon_0",
            "scale_factor", "k",
            "false_easting", "x_0",
            "false_northing", "y_0",
            "standard_parallel_1", "lat_1",
            "standard_parallel_2", "lat_2");

    /// The shift to WGS 84 of datums that a `.prj` names without saying their shift (EPSG's transformations).
    private static final Map<String, String> SHIFTS = Map.of(
            "amersfoort", "565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725",
            "deutsches_hauptdreiecksnetz", "598.1,73.7,418.2,0.202,0.045,-2.455,6.7",
            "mgi", "577.326,90.129,463.919,5.137,1.474,5.297,2.4232",
            "hermannskogel", "682,-203,480,0,0,0,0",
            "pulkovo_1942", "23.92,-141.27,-80.9,0,0.35,0.82,-0.12",
            "european_1950", "-87,-98,-121,0,0,0,0");

    private final String text;
    private final String projected;

    private PrjText(String text) {
        this.text = text;
        int geographic = Math.max(text.indexOf("GEOGCS"), text.indexOf("BASEGEOGCRS"));
        int end = geographic < 0 ? -1 : closing(text, geographic);
        this.projected = geographic > 0 && end > 0 ? text.substring(0, geographic) + text.substring(end) : text;
    }

    /// The reference system that the text describes, or nothing where its projection is not known.
    static Optional<ReferenceSystem> read(String text) {
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            Optional<ReferenceSystem> byCode = ReferenceSystem.ofEpsg(Integer.parseInt(code.group(1)));
            if (byCode.isPresent()) {
                return byCode;
            }
        }
        return new PrjText(text).describe();
    }

    private Optional<ReferenceSystem> describe() {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            return Optional.empty();
        }
        String plain = name.group(2).toUpperCase(Locale.ROOT).replaceAll("[\\s/]+", "_");
        Optional<ReferenceSystem> byName = byName(plain);
        if (byName.isPresent()) {
            return byName;
        }
        boolean isGeographic = name.group(1).toUpperCase(Locale.ROOT).startsWith("GEOG");
        Optional<String> parameters = isGeographic ? Optional.of("+proj=longlat") : projection();
        return parameters.flatMap(known ->
                ReferenceSystem.sound(new ReferenceSystem(name.group(2), known + ellipsoid() + shift() + " +no_defs")));
    }

    private static Optional<ReferenceSystem> byName(String name) {
        if (name.equals("GCS_WGS_1984") || name.equals("WGS_84") || name.equals("WGS84")) {
            return Optional.of(ReferenceSystem.WGS_84);
        }
        if (name.contains("PSEUDO-MERCATOR") || name.startsWith("WGS_1984_WEB_MERCATOR")) {
            return ReferenceSystem.ofEpsg(3857);
        }
        if (name.equals("RD_NEW") || name.equals("AMERSFOORT_RD_NEW")) {
            return ReferenceSystem.ofEpsg(28992);
        }
        Matcher utm = UTM.matcher(name);
        if (utm.find()) {
            return ReferenceSystem.ofEpsg((utm.group(2).equals("N") ? 32600 : 32700) + Integer.parseInt(utm.group(1)));
        }
        return Optional.empty();
    }

    private Optional<String> projection() {
        Matcher projection = PROJECTION.matcher(projected);
        if (!projection.find()) {
            return Optional.empty();
        }
        String known = PROJECTIONS.getOrDefault(
                projection.group(1).toLowerCase(Locale.ROOT).replace(' ', '_'), "");
        if (known.isEmpty()) {
            return Optional.empty();
        }
        double unitM = lastUnit(projected);
        Map<String, String> parameters = new LinkedHashMap<>();
        Matcher parameter = PARAMETER.matcher(projected);
        while (parameter.find()) {
            String key = PARAMETERS.getOrDefault(
                    parameter.group(1).toLowerCase(Locale.ROOT).replace(' ', '_'), "");
            boolean isLength = key.equals("x_0") || key.equals("y_0");
            double value = Double.parseDouble(parameter.group(2)) * (isLength ? unitM : 1);
            parameters.put(key, String.valueOf(value));
        }
        parameters.remove("");
        StringBuilder text = new StringBuilder("+proj=" + known);
        parameters.forEach(
                (key, value) -> text.append(" +").append(key).append('=').append(value));
        return Optional.of(text + (unitM == 1 ? " +units=m" : " +to_meter=" + unitM));
    }

    private static double lastUnit(String text) {
        double unit = 1;
        for (Matcher matcher = UNIT.matcher(text); matcher.find(); ) {
            unit = Double.parseDouble(matcher.group(1));
        }
        return unit;
    }

    /// Both half axes; proj4j misreads an inverse flattening.
    private String ellipsoid() {
        Matcher spheroid = SPHEROID.matcher(text);
        if (!spheroid.find()) {
            return " +ellps=WGS84";
        }
        double semiMajorM = Double.parseDouble(spheroid.group(1));
        double inverseFlattening = Double.parseDouble(spheroid.group(2));
        double semiMinorM = inverseFlattening == 0 ? semiMajorM : semiMajorM * (1 - 1 / inverseFlattening);
        return " +a=" + semiMajorM + " +b=" + semiMinorM;
    }

    private String shift() {
        Matcher stated = SHIFT.matcher(text);
        if (stated.find()) {
            return " +towgs84=" + stated.group(1).replaceAll("\\s", "");
        }
        Matcher datum = DATUM.matcher(text);
        String name = datum.find() ? datum.group(1).toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", "_") : "";
        for (var known : SHIFTS.entrySet()) {
            if (name.replaceFirst("^d_", "").startsWith(known.getKey())) {
                return " +towgs84=" + known.getValue();
            }
        }
        return " +towgs84=0,0,0";
    }

    /// The place after the bracket that closes what opens behind `from`.
    private static int closing(String text, int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '[' || c == '(' ? 1 : c == ']' || c == ')' ? -1 : 0;
            if (depth == 0 && (c == ']' || c == ')')) {
                return i + 1;
            }
        }
        return -1;
    }
}
