// The map of what comes back when: areas in the colour of the quarter in which the plan finishes them, one quarter after
// the other.
import * as maplibre from 'maplibre-gl';
import { controlWords } from '../map/controls.mjs';
import { drawerIn } from '../map/drawer.mjs';
import { element } from '../map/elements.mjs';
import { styleOf } from '../map/style.mjs';
import { quarterOf, quartersOf } from './quarters.mjs';

const PAUSE = 900;
const QUIET_PAUSE = 3000;
const POINTS_UNTIL = 11;
const BARS_HIGH = 48;
const HECTARE = 10_000;
const LIGHT = { ramp: ['#0d4438', '#1f7a5c', '#5aa469', '#b9a23a', '#c8641e'], later: '#857f72', ring: '#ffffff' };
const DARK = { ramp: ['#e0f5ea', '#9ddcbf', '#5fbf95', '#c9b458', '#f0a54e'], later: '#7f8a87', ring: '#131718' };
const SVG = 'http://www.w3.org/2000/svg';

maplibre.setWorkerUrl(new URL(WORKER_FILE, import.meta.url).href);

/**
 * @typedef {object} ReturnsConfig
 * @property {import('../map/types.mjs').MapConfig} map what is shown behind
 * @property {string} returns the address of what comes back
 * @property {Record<string, string>} words
 *
 * @typedef {{hazard: string, record: string, finish: string, m2: number, people: number}} Back
 */

for (const host of document.querySelectorAll('[data-returns]')) {
    begin(/** @type {HTMLElement} */ (host));
}

/** @param {HTMLElement} host */
async function begin(host) {
    /** @type {ReturnsConfig} */
    const config = JSON.parse(host.dataset.returns ?? '{}');
    const answer = await fetch(config.returns).catch(() => undefined);
    if (!answer?.ok) {
        host.replaceChildren(element('p', config.words.unread));
        host.dataset.error = 'returns';
        return;
    }
    new Returns(host, config, await answer.json());
}

class Returns {
    #at = 0;
    #turn = 0;
    #isPlaying = false;

    /** @param {HTMLElement} host @param {ReturnsConfig} config @param {GeoJSON.FeatureCollection<GeoJSON.Geometry, Back>} data */
    constructor(host, config, data) {
        this.config = config;
        this.darkness = matchMedia('(prefers-color-scheme: dark)');
        const { first, quarters } = quartersOf(data.features.map(({ properties }) => properties));
        this.quarters = quarters;
        this.data = withQuarters(data, first);
        const find = (/** @type {string} */ name) => /** @type {any} */ (document.querySelector(`[data-returns-${name}]`));
        this.panel = find('panel');
        this.slider = find('quarter');
        this.button = find('play');
        this.told = find('told');
        this.bars = find('bars');
        host.replaceChildren();
        this.map = this.#mapIn(host);
        if (!quarters.length) {
            this.told.textContent = config.words.nothing;
            return;
        }
        this.panel.hidden = false;
        this.slider.max = String(quarters.length - 1);
        this.#drawBars();
        this.slider.addEventListener('input', () => {
            this.#stop();
            this.#show(Number(this.slider.value));
        });
        this.button.addEventListener('click', () => (this.#isPlaying ? this.#stop() : this.#play()));
        this.#show(quarters.length - 1);
    }

    /** @param {HTMLElement} host */
    #mapIn(host) {
        const { map: config } = this.config;
        const map = new maplibre.Map({
            container: host, style: this.#style(), bounds: boxOf(this.data.features) ?? config.box,
            fitBoundsOptions: { padding: 48, maxZoom: 13 }, dragRotate: false, pitchWithRotate: false, touchPitch: false,
            maxZoom: 17, fadeDuration: 0, attributionControl: false, locale: controlWords(config),
        });
        map.touchZoomRotate.disableRotation();
        map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
        map.addControl(new maplibre.ScaleControl({ unit: 'metric' }), 'bottom-left');
        map.addControl(new maplibre.AttributionControl({ compact: true, customAttribution: config.words.ground }));
        host.querySelector('.maplibregl-ctrl-attrib')?.classList.remove('maplibregl-compact-show');
        host.querySelector('.maplibregl-ctrl-attrib')?.removeAttribute('open');
        map.once('idle', () => { host.dataset.ready = 'true'; });
        map.on('error', (event) => { host.dataset.error = String(event.error?.message ?? event); });
        this.darkness.addEventListener('change', () => map.setStyle(this.#style()));
        this.#clicks(map, host);
        return map;
    }

    get #isDark() {
        const chosen = document.documentElement.dataset.theme;
        return chosen ? chosen === 'dark' : this.darkness.matches;
    }

    /** @returns {import('maplibre-gl').StyleSpecification} */
    #style() {
        const style = styleOf({ ...this.config.map, swatches: [], marks: [] }, this.#isDark);
        const { ring } = this.#isDark ? DARK : LIGHT;
        const isLater = this.#isLater();
        style.sources.returns = { type: 'geojson', data: this.data };
        style.sources.middles = { type: 'geojson', data: middles(this.data) };
        style.layers.push(
            { id: 'returns-fill', type: 'fill', source: 'returns', paint: {
                'fill-color': this.#colour(), 'fill-opacity': ['case', isLater, 0.12, 0.75] } },
            { id: 'returns-line', type: 'line', source: 'returns', paint: {
                'line-color': this.#colour(), 'line-width': 1.5 } },
            { id: 'middles-circle', type: 'circle', source: 'middles', maxzoom: POINTS_UNTIL, paint: {
                'circle-color': this.#colour(),
                'circle-opacity': ['case', isLater, 0.25, 0.95],
                'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'm2']], 0, 3, 200, 5, 700, 11],
                'circle-stroke-color': ['case', isLater, this.#colour(), ring],
                'circle-stroke-width': ['case', this.#isNow(), 3, 1],
            } });
        return style;
    }

    /** @returns {import('maplibre-gl').ExpressionSpecification} */
    #isLater() {
        return ['>', ['get', 'quarter'], this.#at];
    }

    /** @returns {import('maplibre-gl').ExpressionSpecification} */
    #isNow() {
        return ['==', ['get', 'quarter'], this.#at];
    }

    /** @returns {import('maplibre-gl').ExpressionSpecification} */
    #colour() {
        const { ramp, later } = this.#isDark ? DARK : LIGHT;
        const last = Math.max(1, this.quarters.length - 1);
        return ['case', this.#isLater(), later, ['interpolate', ['linear'], ['get', 'quarter'],
            ...ramp.flatMap((colour, at) => [last * at / (ramp.length - 1), colour])]];
    }

    /** @param {number} at */
    #colourAt(at) {
        const { ramp } = this.#isDark ? DARK : LIGHT;
        return ramp[Math.round(at / Math.max(1, this.quarters.length - 1) * (ramp.length - 1))];
    }

    /** @param {number} at */
    #show(at) {
        this.#at = at;
        this.slider.value = String(at);
        const { words, map: { locale } } = this.config;
        const number = (/** @type {number} */ value, digits = 0) => value.toLocaleString(locale, { maximumFractionDigits: digits });
        const { year, number: which } = this.quarters[at];
        const name = words.quarter.replace('{0}', String(which)).replace('{1}', String(year));
        const sum = (/** @type {Quarter[]} */ some) => some.reduce((all, each) =>
            ({ areas: all.areas + each.areas, m2: all.m2 + each.m2, people: all.people + each.people }),
        { areas: 0, m2: 0, people: 0 });
        const said = (/** @type {string} */ sentence, /** @type {{areas: number, m2: number, people: number}} */ what) => sentence
            .replace('{0}', number(what.areas)).replace('{1}', number(what.m2 / HECTARE, 1)).replace('{2}', number(what.people));
        this.slider.setAttribute('aria-valuetext', name);
        this.told.replaceChildren(element('strong', name),
            element('span', said(words.inQuarter, this.quarters[at])),
            element('span', said(words.soFar, sum(this.quarters.slice(0, at + 1)))));
        [...this.bars.querySelectorAll('rect')].forEach((bar, each) => {
            bar.setAttribute('fill-opacity', each > at ? '0.25' : '1');
            bar.setAttribute('stroke-width', each === at ? '2' : '0');
        });
        if (this.map.getLayer('returns-fill')) {
            this.#paint();
        } else {
            this.map.once('idle', () => this.#paint());
        }
    }

    #paint() {
        const { ring } = this.#isDark ? DARK : LIGHT;
        const isLater = this.#isLater();
        this.map.setPaintProperty('returns-fill', 'fill-color', this.#colour());
        this.map.setPaintProperty('returns-fill', 'fill-opacity', ['case', isLater, 0.12, 0.75]);
        this.map.setPaintProperty('returns-line', 'line-color', this.#colour());
        this.map.setPaintProperty('middles-circle', 'circle-color', this.#colour());
        this.map.setPaintProperty('middles-circle', 'circle-opacity', ['case', isLater, 0.25, 0.95]);
        this.map.setPaintProperty('middles-circle', 'circle-stroke-color', ['case', isLater, this.#colour(), ring]);
        this.map.setPaintProperty('middles-circle', 'circle-stroke-width', ['case', this.#isNow(), 3, 1]);
    }

    #play() {
        this.#isPlaying = true;
        this.#label();
        this.#next(this.#at >= this.quarters.length - 1 ? 0 : this.#at + 1, ++this.#turn);
    }

    /** @param {number} at @param {number} turn which pressing of the button it belongs to */
    #next(at, turn) {
        if (turn !== this.#turn) {
            return;
        }
        this.#show(at);
        if (at >= this.quarters.length - 1) {
            this.#stop();
            return;
        }
        const isQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
        setTimeout(() => this.#next(at + 1, turn), isQuiet ? QUIET_PAUSE : PAUSE);
    }

    #stop() {
        this.#isPlaying = false;
        this.#turn++;
        this.#label();
    }

    #label() {
        this.button.textContent = this.#isPlaying ? this.config.words.pause : this.config.words.play;
        this.button.setAttribute('aria-pressed', String(this.#isPlaying));
    }

    /** How much comes back in each quarter, beside the slider and in the colours of the map. */
    #drawBars() {
        const most = Math.max(1, ...this.quarters.map(({ m2 }) => m2));
        const width = 10 * this.quarters.length;
        const picture = document.createElementNS(SVG, 'svg');
        picture.setAttribute('viewBox', `0 0 ${width} ${BARS_HIGH}`);
        picture.setAttribute('preserveAspectRatio', 'none');
        picture.setAttribute('aria-hidden', 'true');
        const isRightToLeft = document.documentElement.dir === 'rtl';
        this.quarters.forEach(({ m2 }, at) => {
            const high = Math.max(1, (BARS_HIGH - 4) * m2 / most);
            const bar = document.createElementNS(SVG, 'rect');
            Object.entries({
                x: 10 * (isRightToLeft ? this.quarters.length - 1 - at : at) + 1, y: BARS_HIGH - high - 1, width: 8, height: high,
                fill: this.#colourAt(at), stroke: 'currentColor',
            }).forEach(([name, value]) => bar.setAttribute(name, String(value)));
            picture.append(bar);
        });
        this.bars.replaceChildren(picture);
    }

    /** @param {import('maplibre-gl').Map} map @param {HTMLElement} host */
    #clicks(map, host) {
        const { words, map: config } = this.config;
        const drawer = drawerIn(host, { ...config, words: { ...config.words, ...words } });
        const layers = ['middles-circle', 'returns-fill'];
        map.on('click', (event) => {
            const [hit] = map.queryRenderedFeatures(event.point, { layers });
            if (!hit) {
                drawer.close();
                return;
            }
            const { hazard, record, finish, m2, people } = /** @type {Back} */ (hit.properties);
            drawer.show('returns', {
                id: hazard, record, released: finish, area: String(m2), people: people.toLocaleString(config.locale),
            });
        });
        map.on('mousemove', (event) => {
            map.getCanvas().style.cursor = map.queryRenderedFeatures(event.point, { layers }).length ? 'pointer' : '';
        });
        map.getContainer().addEventListener('keydown', (event) => event.key === 'Escape' && drawer.close());
    }
}

/** @typedef {import('./quarters.mjs').Quarter} Quarter */

/** @param {GeoJSON.FeatureCollection<GeoJSON.Geometry, Back>} data @param {number} first */
function withQuarters(data, first) {
    return { ...data, features: data.features.map((feature) => ({ ...feature,
        properties: { ...feature.properties, quarter: quarterOf(feature.properties.finish) - first } })) };
}

/** A point for each area, for maps on which areas are too small to be seen. @param {GeoJSON.FeatureCollection} data @returns {GeoJSON.FeatureCollection} */
function middles(data) {
    return { type: 'FeatureCollection', features: data.features.map((feature) => {
        const [west, south, east, north] = boxOf([feature]) ?? [0, 0, 0, 0];
        return { ...feature, geometry: { type: 'Point', coordinates: [(west + east) / 2, (south + north) / 2] } };
    }) };
}

/** @param {GeoJSON.Feature[]} features @returns {[number, number, number, number] | undefined} */
function boxOf(features) {
    const box = [Infinity, Infinity, -Infinity, -Infinity];
    const take = (/** @type {any} */ place) => {
        if (typeof place[0] === 'number') {
            box[0] = Math.min(box[0], place[0]);
            box[1] = Math.min(box[1], place[1]);
            box[2] = Math.max(box[2], place[0]);
            box[3] = Math.max(box[3], place[1]);
        } else {
            place.forEach(take);
        }
    };
    features.forEach(({ geometry }) => take(/** @type {any} */ (geometry).coordinates));
    return box[0] <= box[2] ? /** @type {[number, number, number, number]} */ (box) : undefined;
}
