// How the map looks: quiet land and water below, areas with colour and hatch above, names on top. Names are drawn with
// the reader's own fonts, so no font comes from anywhere.
import { TONES, patternName } from './patterns.mjs';

const LIGHT = {
    water: '#d3e0e4', land: '#f6f3ea', shore: '#b7c6ca', river: '#b4cdd6', border: '#8f887a', district: '#a79f8e',
    ink: '#2b312d', halo: '#f6f3ea', inkSoft: '#6a6f68', settlement: '#ffffff',
};
const DARK = {
    water: '#10191d', land: '#22292a', shore: '#3a474b', river: '#1b3038', border: '#7d8580', district: '#566060',
    ink: '#e8e6df', halo: '#1a2021', inkSoft: '#a3aaa5', settlement: '#22292a',
};
const FONT = ['system-ui', 'Noto Sans', 'sans-serif'];

/** @typedef {import('maplibre-gl').LayerSpecification} Layer */
/** @typedef {import('maplibre-gl').FilterSpecification} Filter */

/**
 * @param {import('./types.mjs').MapConfig} config
 * @param {boolean} dark
 * @returns {import('maplibre-gl').StyleSpecification}
 */
export function styleOf(config, dark) {
    const colours = dark ? DARK : LIGHT;
    return {
        version: 8,
        sources: sourcesOf(config),
        layers: [
            ...ground(colours),
            ...(config.tiles.country ? country(colours) : []),
            ...config.swatches.flatMap((swatch) => (swatch.isPoint ? point(swatch, config, colours) : surface(swatch, config))),
            ...(config.tiles.country ? names(colours) : []),
            ...(config.focus ? focus(config, colours) : []),
            ...(config.marks.length ? marks() : []),
        ],
    };
}

/** @param {import('./types.mjs').MapConfig} config */
function sourcesOf(config) {
    /** @type {Record<string, import('maplibre-gl').SourceSpecification>} */
    const sources = Object.fromEntries(Object.entries(config.tiles).map(([name, address]) => [name, {
        type: 'vector',
        tiles: [new URL(address, location.href).href.replaceAll('%7B', '{').replaceAll('%7D', '}')],
        maxzoom: name === 'basemap' ? 8 : 16,
    }]));
    if (config.marks.length) {
        sources.marks = { type: 'geojson', data: marksAsGeoJson(config.marks) };
        sources.outlines = { type: 'geojson', data: outlinesAsGeoJson(config.marks) };
    }
    return sources;
}

/** @param {typeof LIGHT} colours @returns {Layer[]} */
function ground(colours) {
    return [
        { id: 'water', type: 'background', paint: { 'background-color': colours.water } },
        fill('basemap', 'land', { 'fill-color': colours.land }),
        line('basemap', 'land', { 'line-color': colours.shore, 'line-width': 0.75 }, 'shore'),
        fill('basemap', 'lakes', { 'fill-color': colours.water }),
        line('basemap', 'rivers', { 'line-color': colours.river, 'line-width': 1 }),
        line('basemap', 'borders', {
            'line-color': colours.border, 'line-width': 0.8, 'line-dasharray': [5, 2, 1, 2],
        }),
        name('basemap', 'countries', ['<=', ['to-number', ['get', 'rank']], ['zoom']], {
            size: 12, colour: colours.inkSoft, halo: colours.halo, spacing: 0.12,
        }),
    ];
}

/** The sample country, or any country that brings its own ground. @param {typeof LIGHT} colours @returns {Layer[]} */
function country(colours) {
    return [
        fill('country', 'coast', { 'fill-color': colours.land }),
        line('country', 'coast', { 'line-color': colours.shore, 'line-width': 1 }),
        fill('country', 'farmland', { 'fill-color': '#8fa06a', 'fill-opacity': 0.14 }),
        line('country', 'rivers', { 'line-color': colours.river, 'line-width': 1.25 }, 'streams'),
        line('country', 'roads', { 'line-color': colours.district, 'line-width': 1 }),
        line('country', 'districts', {
            'line-color': colours.district, 'line-width': 1, 'line-dasharray': [3, 2],
        }),
    ];
}

/**
 * @param {import('./types.mjs').Swatch} swatch
 * @param {import('./types.mjs').MapConfig} config
 * @returns {Layer[]}
 */
function surface(swatch, config) {
    const filter = filterOf(swatch);
    const shared = { source: swatch.layer, 'source-layer': swatch.layer, filter };
    const id = `${swatch.layer}-${swatch.code}`;
    if (!config.tiles[swatch.layer]) {
        return [];
    }
    return [
        { ...shared, id: `${id}-fill`, type: 'fill', paint: {
            'fill-color': swatch.colour,
            'fill-opacity': swatch.opacity ? ['interpolate', ['linear'], ['zoom'], 8, 0.85, 11, swatch.opacity] : 0,
        } },
        ...(swatch.pattern ? [/** @type {Layer} */ ({ ...shared, id: `${id}-hatch`, type: 'fill', minzoom: 9,
            paint: { 'fill-pattern': patternName(swatch) } })] : []),
        { ...shared, id: `${id}-line`, type: 'line', paint: {
            'line-color': swatch.colour,
            'line-width': ['interpolate', ['linear'], ['zoom'], 5, swatch.opacity ? 1.5 : 0.75, 12, swatch.opacity ? 2 : 1.25],
        } },
    ];
}

/** @param {import('./types.mjs').Swatch} swatch @returns {Filter} */
export function filterOf(swatch) {
    return ['==', ['get', swatch.attribute], swatch.code];
}

/**
 * @param {import('./types.mjs').Swatch} swatch
 * @param {import('./types.mjs').MapConfig} config
 * @param {typeof LIGHT} colours
 */
function point(swatch, config, colours) {
    if (!config.tiles[swatch.layer]) {
        return [];
    }
    return swatch.pattern ? sign(swatch) : dot(swatch, colours);
}

/** A point with a shape of its own. @param {import('./types.mjs').Swatch} swatch @returns {Layer[]} */
function sign(swatch) {
    return [{ id: `${swatch.layer}-${swatch.code}-fill`, type: 'symbol', source: swatch.layer,
        'source-layer': swatch.layer, filter: filterOf(swatch), layout: {
            'icon-image': patternName(swatch), 'icon-allow-overlap': true, 'icon-ignore-placement': true,
            'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.45, 9, 0.75, 13, 1],
        } }];
}

/** @param {import('./types.mjs').Swatch} swatch @param {typeof LIGHT} colours @returns {Layer[]} */
function dot(swatch, colours) {
    return [{ id: `${swatch.layer}-${swatch.code}-fill`, type: 'circle', source: swatch.layer,
        'source-layer': swatch.layer, filter: filterOf(swatch), paint: {
            'circle-radius': ['interpolate', ['linear'], ['zoom'], 6, 2, 12, 5],
            'circle-color': colours.ink, 'circle-opacity': swatch.opacity,
            'circle-stroke-color': swatch.opacity === 1 ? colours.halo : colours.ink, 'circle-stroke-width': 1.25,
        } }];
}

/** @param {typeof LIGHT} colours @returns {Layer[]} */
function names(colours) {
    return [
        { id: 'settlements', type: 'circle', source: 'country', 'source-layer': 'places', minzoom: 8, paint: {
            'circle-radius': 2.5, 'circle-color': colours.settlement, 'circle-stroke-color': colours.inkSoft,
            'circle-stroke-width': 1,
        } },
        name('country', 'places', ['any', ['==', ['get', 'kind'], 'town'], ['>=', ['zoom'], 10]], {
            size: 12, colour: colours.ink, halo: colours.halo, spacing: 0,
        }),
    ];
}

/** @param {import('./types.mjs').MapConfig} config @param {typeof LIGHT} colours @returns {Layer[]} */
function focus(config, colours) {
    /** @type {import('maplibre-gl').ExpressionFilterSpecification} */
    const isIt = ['==', ['get', 'id'], config.focus];
    return [
        line('hazards', 'hazards', { 'line-color': colours.ink, 'line-width': 3 }, 'focus', isIt),
        { id: 'focus-place', type: 'circle', source: 'hazards', 'source-layer': 'hazards',
            filter: ['all', isIt, ['==', ['geometry-type'], 'Point']], paint: {
                'circle-radius': 13, 'circle-opacity': 0, 'circle-stroke-color': colours.ink, 'circle-stroke-width': 2.5,
            } },
    ];
}

/** @returns {Layer[]} */
function marks() {
    /** @type {import('maplibre-gl').ExpressionSpecification} */
    const tone = ['match', ['get', 'tone'], 'bad', TONES.bad, 'warn', TONES.warn, TONES.note];
    return [
        { id: 'outlines', type: 'line', source: 'outlines', paint: { 'line-color': tone, 'line-width': 2 } },
        { id: 'marks', type: 'symbol', source: 'marks', layout: {
            'icon-image': ['concat', 'mark-', ['get', 'tone']], 'icon-allow-overlap': true,
            'icon-ignore-placement': true, 'icon-size': ['interpolate', ['linear'], ['zoom'], 4, 0.6, 12, 1],
        } },
    ];
}

/** @param {import('./types.mjs').Mark[]} all @returns {GeoJSON.FeatureCollection} */
function marksAsGeoJson(all) {
    return { type: 'FeatureCollection', features: all.map(({ longitude, latitude, outline, ...properties }) => ({
        type: 'Feature', properties, geometry: { type: 'Point', coordinates: [longitude, latitude] },
    })) };
}

/** @param {import('./types.mjs').Mark[]} all @returns {GeoJSON.FeatureCollection} */
function outlinesAsGeoJson(all) {
    return { type: 'FeatureCollection', features: all.filter(({ outline }) => outline.length).map(({ outline, tone }) => ({
        type: 'Feature', properties: { tone }, geometry: { type: 'LineString',
            coordinates: outline.flatMap((x, i) => (i % 2 ? [] : [[x, outline[i + 1]]])) },
    })) };
}

/** @param {string} source @param {string} layer @param {import('maplibre-gl').FillLayerSpecification['paint'] & {}} paint @returns {Layer} */
function fill(source, layer, paint) {
    return { id: `${source}-${layer}`, type: 'fill', source, 'source-layer': layer, paint };
}

/**
 * @param {string} source
 * @param {string} layer
 * @param {import('maplibre-gl').LineLayerSpecification['paint'] & {}} paint
 * @param {string} id
 * @param {Filter | undefined} filter
 * @returns {Layer}
 */
function line(source, layer, paint, id = `${source}-${layer}-line`, filter = undefined) {
    return { id, type: 'line', source, 'source-layer': layer, paint, ...(filter ? { filter } : {}),
        layout: { 'line-join': 'round' } };
}

/**
 * @param {string} source
 * @param {string} layer
 * @param {Filter} filter
 * @param {{size: number, colour: string, halo: string, spacing: number}} look
 * @returns {Layer}
 */
function name(source, layer, filter, look) {
    return { id: `${source}-${layer}-name`, type: 'symbol', source, 'source-layer': layer, filter,
        layout: {
            'text-field': ['get', 'name'], 'text-font': FONT, 'text-size': look.size, 'text-max-width': 8,
            'text-letter-spacing': look.spacing, 'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
            'text-radial-offset': 0.5,
        },
        paint: { 'text-color': look.colour, 'text-halo-color': look.halo, 'text-halo-width': 1.5 } };
}
