// Lines of latitude and longitude, as far apart as the zoom allows, with their degrees at the edge.
const STEPS = [30, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005, 0.0002, 0.0001];
const APART_PIXELS = 110;
const INSET = 0.03;
const INK = '#5d6660';

/** @param {import('maplibre-gl').Map} map */
export function addGrid(map) {
    map.addSource('grid', { type: 'geojson', data: lines(map) });
    map.addLayer({ id: 'grid-lines', type: 'line', source: 'grid', filter: ['==', ['geometry-type'], 'LineString'],
        layout: { visibility: 'none' }, paint: { 'line-color': INK, 'line-width': 0.8, 'line-opacity': 0.7 } });
    map.addLayer({ id: 'grid-degrees', type: 'symbol', source: 'grid', filter: ['==', ['geometry-type'], 'Point'],
        layout: { visibility: 'none', 'text-field': ['get', 'degrees'], 'text-size': 11,
            'text-font': ['system-ui', 'Noto Sans', 'sans-serif'] },
        paint: { 'text-color': '#1d2320', 'text-halo-color': '#ffffff', 'text-halo-width': 1.5 } });
    if (!drawn.has(map)) {
        drawn.add(map);
        map.on('moveend', () => /** @type {import('maplibre-gl').GeoJSONSource | undefined} */ (map.getSource('grid'))
            ?.setData(lines(map)));
    }
}

/** @type {WeakSet<import('maplibre-gl').Map>} */
const drawn = new WeakSet();

/** @param {import('maplibre-gl').Map} map @returns {import('geojson').FeatureCollection} */
function lines(map) {
    const box = map.getBounds();
    const [west, east] = [box.getWest(), box.getEast()];
    const [south, north] = [box.getSouth(), box.getNorth()];
    const wanted = APART_PIXELS * 360 / (512 * 2 ** map.getZoom());
    const step = STEPS.filter((each) => each >= wanted).at(-1) ?? STEPS[0];
    const digits = Math.max(0, Math.ceil(-Math.log10(step)));
    const inset = [(east - west) * INSET, (north - south) * INSET];
    const between = (/** @type {number} */ from, /** @type {number} */ to) => {
        const first = Math.ceil(from / step);
        return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, i) => (first + i) * step);
    };
    return { type: 'FeatureCollection', features: [
        ...between(west, east).flatMap((x) =>
            line([[x, south], [x, north]], [x, south + inset[1]], `${x.toFixed(digits)}°`)),
        ...between(south, north).flatMap((y) =>
            line([[west, y], [east, y]], [west + inset[0], y], `${y.toFixed(digits)}°`)),
    ] };
}

/** @param {number[][]} ends @param {number[]} place @param {string} degrees @returns {import('geojson').Feature[]} */
function line(ends, place, degrees) {
    return [
        { type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: ends } },
        { type: 'Feature', properties: { degrees }, geometry: { type: 'Point', coordinates: place } },
    ];
}
