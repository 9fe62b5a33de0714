// What the server found out about the drawing, in words, and where its faults are.
import * as maplibre from 'maplibre-gl';
import { element, isolated } from '../map/elements.mjs';
import { figures } from '../map/figures.mjs';

const MOST_OVERLAPS = 8;

/**
 * @param {import('maplibre-gl').Map} map
 * @param {import('./types.mjs').DrawConfig} config
 * @param {(shape: [number, number][][][]) => void} mend takes what the server proposes
 */
export function telling(map, config, mend) {
    const panel = document.createElement('section');
    panel.className = 'told stack';
    panel.setAttribute('aria-label', config.words.figures);
    const facts = document.createElement('dl');
    const sound = element('p', '');
    sound.setAttribute('role', 'status');
    const faults = document.createElement('ul');
    const shared = document.createElement('div');
    panel.append(facts, sound, faults, shared);
    /** @type {maplibre.Marker[]} */
    let marks = [];
    return {
        panel,
        /** @param {import('./types.mjs').Examined | undefined} examined nothing where nothing is drawn */
        tell(examined) {
            marks.forEach((mark) => mark.remove());
            marks = [];
            facts.replaceChildren(...(examined ? rows(examined, config) : []));
            sound.textContent = examined ? config.words[examined.sound ? 'sound' : 'notSound'] : config.words.nothing;
            sound.className = examined && !examined.sound ? 'wrong' : '';
            faults.replaceChildren(...(examined?.faults ?? []).map((fault) => element('li', worded(fault, config))));
            if (examined?.mended) {
                faults.append(mending(examined.mended, config, mend));
            }
            shared.replaceChildren(...(examined?.overlaps ? overlaps(examined.overlaps, config) : []));
            marks = (examined?.faults ?? []).filter((fault) => fault.longitude !== undefined)
                .map((fault) => marked(fault, config).addTo(map));
        },
    };
}

/** @param {import('./types.mjs').Examined} examined @param {import('./types.mjs').DrawConfig} config */
function rows(examined, config) {
    const written = figures(config.map);
    /** @type {[string, string, string][]} */
    const all = [];
    if (examined.squareMetres !== undefined) {
        const word = examined.sound ? config.map.words.area : config.words.areaMended;
        all.push(['area', word, written.area(examined.squareMetres)]);
        all.push(['perimeter', config.map.words.perimeter, written.length(examined.perimeterMetres ?? 0)]);
    }
    if (examined.changeSquareMetres !== undefined) {
        all.push(['now', config.words.now, written.area(examined.nowSquareMetres ?? 0)]);
        all.push(['change', config.words.change, changed(examined.changeSquareMetres, config)]);
    }
    return all.flatMap(([name, label, value]) => {
        const fact = isolated('dd', value);
        fact.dataset.figure = name;
        return [element('dt', label), fact];
    });
}

/** @param {number} squareMetres @param {import('./types.mjs').DrawConfig} config */
function changed(squareMetres, config) {
    const number = squareMetres.toLocaleString(config.map.locale, { signDisplay: 'exceptZero' });
    return config.map.words.squareMetres.replace('{0}', number);
}

/** @param {import('./types.mjs').Fault} fault @param {import('./types.mjs').DrawConfig} config */
function worded(fault, config) {
    const said = (config.words[`fault.${fault.kind}`] ?? config.words.fault).replace('{1}', fault.detail);
    return fault.longitude === undefined || fault.latitude === undefined
        ? said
        : `${said} ${fault.latitude.toFixed(6)}, ${fault.longitude.toFixed(6)}`;
}

/**
 * @param {import('./types.mjs').Boundary} mended
 * @param {import('./types.mjs').DrawConfig} config
 * @param {(shape: [number, number][][][]) => void} mend
 */
function mending(mended, config, mend) {
    const button = element('button', config.words.mend);
    button.type = 'button';
    button.className = 'button';
    button.dataset.does = 'mend';
    button.addEventListener('click', () => mend(mended.shape));
    const item = document.createElement('li');
    item.append(button);
    return item;
}

/**
 * @param {{hazard: string, reference: string, squareMetres: number}[]} all
 * @param {import('./types.mjs').DrawConfig} config
 */
function overlaps(all, config) {
    if (all.length === 0) {
        return [element('p', config.words.noOverlap)];
    }
    const list = document.createElement('ul');
    list.dataset.figure = 'overlaps';
    for (const each of all.slice(0, MOST_OVERLAPS)) {
        const link = element('a', each.reference);
        link.href = `/hazards/${each.hazard}`;
        link.target = '_blank';
        link.rel = 'noopener';
        const item = document.createElement('li');
        item.append(link, isolated('span', ` · ${figures(config.map).area(each.squareMetres)}`));
        list.append(item);
    }
    if (all.length > MOST_OVERLAPS) {
        const rest = (all.length - MOST_OVERLAPS).toLocaleString(config.map.locale);
        list.append(element('li', config.words.andMore.replace('{0}', rest)));
    }
    return [element('p', config.words.overlaps), list];
}

/** @param {import('./types.mjs').Fault} fault @param {import('./types.mjs').DrawConfig} config */
function marked(fault, config) {
    const mark = document.createElement('div');
    mark.className = 'fault';
    mark.setAttribute('role', 'img');
    mark.setAttribute('aria-label', worded(fault, config));
    return new maplibre.Marker({ element: mark }).setLngLat([Number(fault.longitude), Number(fault.latitude)]);
}
