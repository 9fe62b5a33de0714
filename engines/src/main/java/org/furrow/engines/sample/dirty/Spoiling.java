package org.furrow.engines.sample.dirty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.ground.Ring;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.sample.dirty.Row.Cell;

/// Plants faults: each rule has a way to spoil a good row so that the rule must find it.
final class Spoiling {

    private final Chance chance;
    private final Map<CleaningRule, UnaryOperator<Row>> ways = new EnumMap<>(CleaningRule.class);
    private final List<Row> good = new ArrayList<>();

    /// Rows with what was planted in them.
    record Spoilt(List<Row> rows, List<PlantedFault> faults) {
        Spoilt {
            rows = List.copyOf(rows);
            faults = List.copyOf(faults);
        }
    }

    /// @param districts the names of all districts
    Spoiling(List<String> districts, Chance chance) {
        this.chance = chance;
        shapes();
        copies();
        cells(districts);
    }

    /// The same, with one more way.
    Spoiling also(CleaningRule rule, UnaryOperator<Row> way) {
        ways.put(rule, way);
        return this;
    }

    /// The rows, of which a share is spoilt by each rule, but at least one; in an order of chance, the first ones good.
    Spoilt plant(List<Row> rows, Map<CleaningRule, Double> shares) {
        List<Optional<CleaningRule>> deck = deck(rows.size(), shares);
        List<Row> spoilt = new ArrayList<>();
        List<PlantedFault> faults = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (deck.get(i).isPresent()) {
                CleaningRule rule = deck.get(i).orElseThrow();
                faults.add(new PlantedFault(i + 1, rule));
                spoilt.add(way(rule).apply(row));
            } else {
                good.add(row);
                spoilt.add(row);
            }
        }
        return new Spoilt(spoilt, faults);
    }

    private UnaryOperator<Row> way(CleaningRule rule) {
        UnaryOperator<Row> way = ways.get(rule);
        if (way == null) {
            throw new IllegalArgumentException("There is no way to plant " + rule.id());
        }
        return way;
    }

    private List<Optional<CleaningRule>> deck(int size, Map<CleaningRule, Double> shares) {
        List<Optional<CleaningRule>> deck = new ArrayList<>();
        new EnumMap<>(shares).forEach((rule, share) -> {
            long count = Math.max(1, Math.round(share * size));
            for (int i = 0; i < count; i++) {
                deck.add(Optional.of(rule));
            }
        });
        int firstGood = Math.min(5, size / 4);
        while (deck.size() < size - firstGood) {
            deck.add(Optional.empty());
        }
        for (int i = deck.size() - 1; i > 0; i--) {
            int other = chance.nextInt(i + 1);
            deck.set(i, deck.set(other, deck.get(i)));
        }
        for (int i = 0; i < firstGood; i++) {
            deck.addFirst(Optional.empty());
        }
        return deck;
    }

    private void shapes() {
        ways.put(CleaningRule.MISSING_GEOMETRY, Row::nowhere);
        ways.put(CleaningRule.INVALID_RING, row -> row.at(chance.happens(0.6) ? bowTie(row) : touching(row)));
        ways.put(CleaningRule.UNCLOSED_RING, row -> row.at(open(row.ring())));
        ways.put(CleaningRule.SHORT_RING, row -> row.at(shortened(row.ring())));
        ways.put(CleaningRule.LONGITUDE_SIGN, row -> row.at(turned(row.ring(), -1, 1)));
        ways.put(CleaningRule.LATITUDE_SIGN, row -> row.at(turned(row.ring(), 1, -1)));
        ways.put(CleaningRule.SWAPPED_COORDINATES, row -> row.at(swapped(row.ring())));
        ways.put(CleaningRule.OUTSIDE_COUNTRY, row -> row.at(moved(row.ring(), -9, 4)));
        ways.put(CleaningRule.UNREADABLE_COORDINATE, row -> row.with(Cell.LATITUDE, "see sketch"));
        ways.put(CleaningRule.IMPOSSIBLE_COORDINATE, row -> row.at(moved(row.ring(), 0, -70)));
    }

    private void copies() {
        ways.put(CleaningRule.EXACT_DUPLICATE, row -> chance.pick(good));
        ways.put(
                CleaningRule.CANDIDATE_DUPLICATE,
                row -> chance.pick(good).without(Cell.REFERENCE).without(Cell.DATE));
        ways.put(
                CleaningRule.DUPLICATE_REFERENCE,
                row -> row.with(Cell.REFERENCE, chance.pick(good).text(Cell.REFERENCE)));
        ways.put(CleaningRule.OVERLAP, row -> {
            Ring other = chance.pick(good).ring();
            double width = box(other)[1] - box(other)[0];
            return row.at(moved(other, width * 0.3, 0)).without(Cell.AREA);
        });
        ways.put(CleaningRule.PILED_UP, row -> row.at(good.getFirst().ring()));
    }

    private void cells(List<String> districts) {
        ways.put(CleaningRule.IMPOSSIBLE_DATE, row -> row.with(Cell.DATE, wrongDate(row.text(Cell.DATE))));
        ways.put(CleaningRule.MISSING_DATE, row -> row.without(Cell.DATE));
        ways.put(CleaningRule.INCOMPLETE_DATE, row -> row.with(Cell.DATE, year(row.text(Cell.DATE))));
        ways.put(CleaningRule.MISSING_REFERENCE, row -> row.without(Cell.REFERENCE));
        ways.put(CleaningRule.UNKNOWN_DISTRICT, row -> row.with(Cell.DISTRICT, misspelt(row.text(Cell.DISTRICT))));
        ways.put(CleaningRule.OUTSIDE_DISTRICT, row -> row.with(Cell.DISTRICT, other(districts, row)));
        ways.put(
                CleaningRule.UNKNOWN_CODE,
                row -> row.with(Cell.CLASSIFICATION, "Area of fear").with(Cell.KIND, "Levelled"));
        ways.put(CleaningRule.UNKNOWN_HAZARD, row -> row.with(Cell.HAZARD, "XF-99-99-0001"));
        ways.put(
                CleaningRule.MISSING_DEPTH,
                row -> row.with(Cell.KIND, "Cleared").without(Cell.DEPTH));
        ways.put(CleaningRule.UNREADABLE_AREA, row -> row.with(Cell.AREA, "about two fields"));
        ways.put(CleaningRule.DECLARED_AREA_DIFFERS, row -> row.with(Cell.AREA, scaled(row, 1.7)));
        ways.put(CleaningRule.UNIT_MIX_UP, row -> row.with(Cell.AREA, scaled(row, 1e-4)));
        ways.put(CleaningRule.BROKEN_TEXT, row -> row.with(Cell.NAME, row.text(Cell.NAME) + " (BrÃ»lÃ©)"));
    }

    /// 31 February, written as the file writes dates: year first or day first.
    private static String wrongDate(String date) {
        return date.contains("-") ? date.substring(0, 4) + "-02-31" : "31/02/" + year(date);
    }

    private static String year(String date) {
        return date.contains("-") ? date.substring(0, 4) : date.substring(date.length() - 4);
    }

    private String misspelt(String district) {
        int at = 1 + chance.nextInt(district.length() - 2);
        return district.substring(0, at) + "zq" + district.substring(at + 1);
    }

    private String other(List<String> districts, Row row) {
        int own = Math.max(0, districts.indexOf(row.text(Cell.DISTRICT)));
        return districts.get((own + districts.size() / 2) % districts.size());
    }

    private static String scaled(Row row, double factor) {
        double area = Double.parseDouble(row.text(Cell.AREA)) * factor;
        return factor < 1 ? String.format(Locale.ROOT, "%.4f", area) : Long.toString(Math.round(area));
    }

    private static Ring bowTie(Row row) {
        double[] box = box(row.ring());
        return Ring.of(box[0], box[2], box[1], box[3], box[1], box[2], box[0], box[3], box[0], box[2]);
    }

    /// Two triangles that meet in one point, drawn as one ring.
    private static Ring touching(Row row) {
        double[] box = box(row.ring());
        double x = (box[0] + box[1]) / 2;
        double y = (box[2] + box[3]) / 2;
        return Ring.of(box[0], box[2], box[1], box[2], x, y, box[1], box[3], box[0], box[3], x, y, box[0], box[2]);
    }

    private static Ring open(Ring ring) {
        double[] xy = ring.toArray();
        return Ring.of(Arrays.copyOf(xy, xy.length - 2));
    }

    private static Ring shortened(Ring ring) {
        return Ring.of(ring.x(0), ring.y(0), ring.x(1), ring.y(1), ring.x(0), ring.y(0));
    }

    private static Ring turned(Ring ring, double signX, double signY) {
        double[] xy = ring.toArray();
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] *= signX;
            xy[i + 1] *= signY;
        }
        return Ring.of(xy);
    }

    private static Ring swapped(Ring ring) {
        double[] xy = ring.toArray();
        for (int i = 0; i < xy.length; i += 2) {
            double x = xy[i];
            xy[i] = xy[i + 1];
            xy[i + 1] = x;
        }
        return Ring.of(xy);
    }

    private static Ring moved(Ring ring, double dx, double dy) {
        double[] xy = ring.toArray();
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] += dx;
            xy[i + 1] += dy;
        }
        return Ring.of(xy);
    }

    private static double[] box(Ring ring) {
        double[] box = {ring.x(0), ring.x(0), ring.y(0), ring.y(0)};
        for (int i = 1; i < ring.size(); i++) {
            box[0] = Math.min(box[0], ring.x(i));
            box[1] = Math.max(box[1], ring.x(i));
            box[2] = Math.min(box[2], ring.y(i));
            box[3] = Math.max(box[3], ring.y(i));
        }
        return box;
    }
}
