// The map that is drawn on: the register's tiles behind, and the corners of neighbours to snap to.
import * as maplibre from 'maplibre-gl';
import { addPatterns } from '../map/patterns.mjs';
import { controlWords } from '../map/controls.mjs';
import { styleOf } from '../map/style.mjs';

const NEAR_ENOUGH = 12;

maplibre.setWorkerUrl(new URL(WORKER_FILE, import.meta.url).href);

/**
 * @param {HTMLElement} host
 * @param {import('./types.mjs').DrawConfig} config
 * @param {[number, number, number, number] | undefined} box what to show first
 */
export function mapIn(host, config, box) {
    const chosen = document.documentElement.dataset.theme;
    const isDark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const map = new maplibre.Map({
        container: host,
        style: styleOf(config.map, isDark),
        bounds: box ?? config.map.box,
        fitBoundsOptions: { padding: 64, maxZoom: 17 },
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        maxZoom: 21,
        fadeDuration: 0,
        attributionControl: false,
        locale: controlWords(config.map),
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new maplibre.ScaleControl({ unit: 'metric' }), 'bottom-left');
    map.addControl(new maplibre.AttributionControl({ compact: true, customAttribution: config.map.words.ground }));
    host.querySelector('.maplibregl-ctrl-attrib')?.classList.remove('maplibregl-compact-show');
    host.querySelector('.maplibregl-ctrl-attrib')?.removeAttribute('open');
    map.on('style.load', () => addPatterns(map, config.map.swatches));
    const crosshair = document.createElement('div');
    crosshair.className = 'crosshair';
    host.append(crosshair);
    return map;
}

/**
 * The corners of what stands on the map, asked for again when it moves.
 * @param {import('maplibre-gl').Map} map
 * @param {(box: {west: number, south: number, east: number, north: number}) => Promise<[number, number][]>} ask
 * @returns {() => [number, number][]}
 */
export function neighbours(map, ask) {
    /** @type {[number, number][]} */
    let corners = [];
    let asked = 0;
    const read = async () => {
        const number = ++asked;
        if (map.getZoom() < NEAR_ENOUGH) {
            corners = [];
            return;
        }
        const box = map.getBounds();
        const answer = await ask({
            west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth(),
        });
        if (number === asked) {
            corners = answer;
        }
    };
    map.on('moveend', read);
    read();
    return () => corners;
}

/**
 * Moves the map to what is drawn, where that is wanted or nothing of it can be seen.
 * @param {import('maplibre-gl').Map} map
 * @param {[number, number, number, number] | undefined} box
 * @param {boolean} isWanted
 */
export function look(map, box, isWanted) {
    if (box && (isWanted || !map.getBounds().contains([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]))) {
        map.fitBounds(box, { padding: 64, maxZoom: 17, duration: 0 });
    }
}
