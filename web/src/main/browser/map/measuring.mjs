// Measuring on the map, by pointer or by keys. The server computes on the ellipsoid, so that every area in Furrow is
// computed in one place.
import { element, isolated } from './elements.mjs';
import { figures } from './figures.mjs';
import { latest } from './latest.mjs';

const STEP = 24;
const FINE_STEP = 2;
/** @type {Record<string, [number, number]>} */
const MOVES = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
const INK = '#1a5fb4';

/**
 * @param {import('maplibre-gl').Map} map
 * @param {HTMLElement} host
 * @param {import('./types.mjs').MapConfig} config
 */
export function measuring(map, host, config) {
    const measuring = new Measuring(map, host, config);
    map.addControl(measuring, 'top-right');
}

class Measuring {
    /** @type {[number, number][]} */
    #points = [];
    /** @type {[number, number] | undefined} */
    #pointer;
    values = document.createElement('dl');
    trouble = element('p', '');

    /** @param {import('maplibre-gl').Map} map @param {HTMLElement} host @param {import('./types.mjs').MapConfig} config */
    constructor(map, host, config) {
        this.map = map;
        this.host = host;
        this.words = config.words;
        this.figures = figures(config);
        this.begin = this.#button('measure', () => (this.isOn ? this.#end() : this.#start()));
        this.panel = this.#panel();
        this.crosshair = document.createElement('div');
        this.crosshair.className = 'crosshair';
        this.crosshair.hidden = true;
        this.ask = latest((/** @type {string} */ points) => this.#answer(points));
        host.append(this.crosshair, this.panel);
        this.#listen();
    }

    get isOn() {
        return this.host.dataset.tool === 'measure';
    }

    onAdd() {
        const group = document.createElement('div');
        group.className = 'maplibregl-ctrl maplibregl-ctrl-group measuring';
        this.begin.setAttribute('aria-pressed', 'false');
        group.append(this.begin);
        return group;
    }

    onRemove() {
        this.#end();
    }

    #start() {
        this.host.dataset.tool = 'measure';
        this.begin.setAttribute('aria-pressed', 'true');
        this.panel.hidden = false;
        this.crosshair.hidden = false;
        this.map.doubleClickZoom.disable();
        this.#draw();
        this.map.getCanvas().focus();
    }

    #end() {
        delete this.host.dataset.tool;
        this.#points = [];
        this.#pointer = undefined;
        this.begin.setAttribute('aria-pressed', 'false');
        this.panel.hidden = true;
        this.crosshair.hidden = true;
        this.map.doubleClickZoom.enable();
        this.#draw();
    }

    #listen() {
        this.map.on('style.load', () => this.#draw());
        this.map.on('click', (event) => this.isOn && this.#put(event.lngLat));
        this.map.on('mousemove', (event) => this.#point(event.lngLat));
        this.host.addEventListener('keydown', (event) => this.isOn && this.#key(event), { capture: true });
    }

    /** @param {KeyboardEvent} event */
    #key(event) {
        const isOnMap = event.target === this.map.getCanvas();
        const step = event.shiftKey ? FINE_STEP : STEP;
        const move = MOVES[event.key];
        if (event.key === 'Escape') {
            this.#end();
            this.begin.focus();
        } else if (event.key === 'Backspace') {
            this.#back();
        } else if (isOnMap && event.key === 'Enter') {
            this.#put(this.map.getCenter());
        } else if (isOnMap && move) {
            this.map.panBy([move[0] * step, move[1] * step], { duration: 0 });
            this.#point(this.map.getCenter());
        } else {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    }

    /** @param {import('maplibre-gl').LngLat} place */
    #put(place) {
        const point = pairOf(place);
        const last = this.#points.at(-1);
        if (!last || last.join() !== point.join()) {
            this.#points.push(point);
        }
        this.#pointer = undefined;
        this.#draw();
        this.#tell();
    }

    /** @param {import('maplibre-gl').LngLat} place */
    #point(place) {
        if (this.isOn && this.#points.length > 0) {
            this.#pointer = pairOf(place);
            this.#draw();
            this.#tell();
        }
    }

    #back() {
        this.#points.pop();
        this.#pointer = undefined;
        this.#draw();
        this.#tell();
    }

    #all() {
        return this.#pointer ? [...this.#points, this.#pointer] : this.#points;
    }

    #tell() {
        const points = this.#all();
        if (points.length < 2) {
            this.values.replaceChildren();
        }
        this.ask(points.length < 2 ? '' : points.map((point) => point.join()).join(';'));
    }

    /** @param {string} points */
    async #answer(points) {
        if (!points) {
            this.values.replaceChildren();
            return;
        }
        const answer = await fetch(`/api/v1/measurement?points=${encodeURIComponent(points)}`);
        if (answer.ok && this.isOn) {
            this.#write(await answer.json());
        }
    }

    /** @param {Record<string, any>} measured */
    #write(measured) {
        const { words, figures: written } = this;
        const bearing = words.bearing.replace('{0}', written.number(measured.lastLegBearing, 1));
        const rows = [
            [words.distance, written.length(measured.metres)],
            [words.lastLeg, `${written.length(measured.lastLegMetres)} · ${bearing}`],
        ];
        if (measured.squareMetres !== undefined) {
            rows.push([words.area, written.area(measured.squareMetres)]);
            rows.push([words.perimeter, written.length(measured.perimeterMetres)]);
        }
        this.values.replaceChildren(...rows.flatMap(([name, value]) => [element('dt', name), isolated('dd', value)]));
        this.trouble.textContent = measured.crossing ? words.crossing : '';
    }

    #draw() {
        if (!this.map.isStyleLoaded() && !this.map.getSource('measure')) {
            return;
        }
        if (!this.map.getSource('measure')) {
            this.map.addSource('measure', { type: 'geojson', data: drawn([]) });
            layers().forEach((layer) => this.map.addLayer(layer));
        }
        /** @type {import('maplibre-gl').GeoJSONSource} */ (this.map.getSource('measure')).setData(drawn(this.#all()));
    }

    #panel() {
        const panel = document.createElement('section');
        panel.className = 'measured';
        panel.hidden = true;
        panel.setAttribute('aria-label', this.words.measure);
        this.values.setAttribute('role', 'status');
        this.trouble.setAttribute('role', 'status');
        const buttons = document.createElement('p');
        buttons.className = 'row';
        buttons.append(
            this.#button('measurePoint', () => this.#put(this.map.getCenter())),
            this.#button('measureBack', () => this.#back()),
            this.#button('measureEnd', () => this.#end()));
        panel.append(element('p', this.words.measureMeans), this.values, this.trouble, buttons);
        return panel;
    }

    /** @param {string} word @param {() => void} press */
    #button(word, press) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = word === 'measure' ? 'ruler' : 'button';
        button.dataset.does = word;
        if (word === 'measure') {
            button.title = this.words[word];
            button.setAttribute('aria-label', this.words[word]);
        } else {
            button.textContent = this.words[word];
        }
        button.addEventListener('click', press);
        return button;
    }
}

/** @param {import('maplibre-gl').LngLat} place @returns {[number, number]} with the decimals that a footprint keeps */
function pairOf(place) {
    const { lng, lat } = place.wrap();
    return [Number(lng.toFixed(7)), Number(lat.toFixed(7))];
}

/** @param {[number, number][]} points @returns {import('geojson').FeatureCollection} */
function drawn(points) {
    const features = points.map((point) => feature('Point', point));
    if (points.length > 1) {
        features.push(feature('LineString', points));
    }
    if (points.length > 2) {
        features.push(feature('Polygon', [[...points, points[0]]]));
    }
    return { type: 'FeatureCollection', features };
}

/** @param {string} type @param {any} coordinates @returns {any} */
function feature(type, coordinates) {
    return { type: 'Feature', properties: {}, geometry: { type, coordinates } };
}

/** @returns {import('maplibre-gl').LayerSpecification[]} */
function layers() {
    /** @param {'Point' | 'LineString' | 'Polygon'} kind @returns {import('maplibre-gl').FilterSpecification} */
    const of = (kind) => ['==', ['geometry-type'], kind];
    return [
        { id: 'measure-area', type: 'fill', source: 'measure', filter: of('Polygon'),
            paint: { 'fill-color': INK, 'fill-opacity': 0.12 } },
        { id: 'measure-edge', type: 'line', source: 'measure', filter: of('LineString'),
            paint: { 'line-color': '#ffffff', 'line-width': 5 } },
        { id: 'measure-line', type: 'line', source: 'measure', filter: of('LineString'),
            paint: { 'line-color': INK, 'line-width': 2.5 } },
        { id: 'measure-points', type: 'circle', source: 'measure', filter: of('Point'),
            paint: { 'circle-radius': 4.5, 'circle-color': '#ffffff', 'circle-stroke-color': INK, 'circle-stroke-width': 2 } },
    ];
}
