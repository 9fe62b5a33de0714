// Beginning with a file: a track that was walked, or a shape. It is read here and nothing of it is sent as a file.
import { element } from '../map/elements.mjs';
import { lineText } from './rings.mjs';

const MOST_BYTES = 5_000_000;
const MOST_POINTS = 10_000;
let made = 0;

/**
 * @param {import('./types.mjs').DrawConfig} config
 * @param {HTMLElement} zone where files can be dropped
 * @param {(text: string) => void} take
 * @param {(sentence: string) => void} say
 */
export function trackField(config, zone, take, say) {
    const read = async (/** @type {File | undefined} */ file) => {
        if (!file) {
            return;
        }
        const text = file.size > MOST_BYTES ? '' : boundaryIn(await file.text());
        say(text ? '' : config.words.badFile.replace('{0}', file.name));
        if (text) {
            take(text);
        }
    };
    const box = document.createElement('div');
    box.className = 'entry-field';
    const label = element('label', config.words.file);
    const input = document.createElement('input');
    made += 1;
    input.id = `track-${made}`;
    label.htmlFor = input.id;
    input.type = 'file';
    input.accept = '.gpx,.geojson,.json,application/gpx+xml,application/geo+json';
    input.addEventListener('change', () => read(input.files?.[0]));
    box.append(label, input);
    zone.addEventListener('dragover', (event) => event.preventDefault());
    zone.addEventListener('drop', (event) => {
        event.preventDefault();
        read(event.dataTransfer?.files[0]);
    });
    const details = document.createElement('details');
    details.append(element('summary', config.words.fromFile), box);
    return details;
}

/** @param {string} content @returns {string} the text of a boundary, or nothing where the file has none */
export function boundaryIn(content) {
    return content.trimStart().startsWith('<') ? gpx(content) : geoJson(content);
}

/**
 * The longest track or route of the file. It is read as text: a browser's parser puts styles into what it cannot read,
 * which our own policy refuses.
 * @param {string} content
 */
function gpx(content) {
    const lines = [...content.matchAll(/<((?:\w+:)?(?:trkseg|rte))\b[^]*?<\/\1\s*>/g)]
        .map(([line]) => [...line.matchAll(/<(?:\w+:)?(?:trkpt|rtept)\b([^>]*)>/g)].map(([, said]) => [degrees(said, 'lon'), degrees(said, 'lat')]))
        .sort((one, other) => other.length - one.length);
    return written(lines[0] ?? []);
}

/** @param {string} attributes @param {string} name */
function degrees(attributes, name) {
    return Number(new RegExp(`\\b${name}\\s*=\\s*["']([-+.\\d]+)["']`).exec(attributes)?.[1] ?? NaN);
}

/** @param {string} content */
function geoJson(content) {
    try {
        const document = JSON.parse(content);
        const geometries = (document.features ?? [document]).map((/** @type {any} */ each) => each.geometry ?? each);
        const line = geometries.find((/** @type {any} */ each) => each?.type === 'LineString');
        const hasSurface = geometries.some((/** @type {any} */ each) => /Polygon$/.test(each?.type ?? ''));
        return hasSurface ? content : line ? written(line.coordinates) : '';
    } catch {
        return '';
    }
}

/** @param {number[][]} points */
function written(points) {
    const isSound = points.length > 2 && points.length <= MOST_POINTS
        && points.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
    return isSound ? lineText(points.map(([x, y]) => [x, y])) : '';
}
