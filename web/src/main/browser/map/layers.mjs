// The layers that the map shows, switched with boxes. The address remembers what differs from the beginning, so that a
// link shows the same map.
import { addGrid } from './grid.mjs';

const FIRST_OFF = ['grid'];

/** @param {import('maplibre-gl').Map} map @param {import('./types.mjs').MapConfig} config */
export function layers(map, config) {
    const form = /** @type {HTMLFormElement | null} */ (document.querySelector('[data-layers]'));
    if (!form) {
        return;
    }
    const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('[data-layer]')]);
    const opacity = /** @type {HTMLInputElement} */ (form.querySelector('[data-opacity]'));
    read(boxes, opacity);
    form.hidden = false;
    const show = () => {
        boxes.forEach((box) => switchTo(map, String(box.dataset.layer), box.checked));
        fade(map, config, Number(opacity.value) / 100);
    };
    map.on('style.load', () => {
        addGrid(map);
        show();
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => {
        show();
        remember(boxes, opacity);
    });
    takeAlong();
}

/** @param {HTMLInputElement[]} boxes @param {HTMLInputElement} opacity */
function read(boxes, opacity) {
    const asked = new URLSearchParams(location.search);
    const off = (asked.get('off') ?? '').split(',');
    const on = (asked.get('on') ?? '').split(',');
    for (const box of boxes) {
        const name = String(box.dataset.layer);
        box.checked = on.includes(name) || (!off.includes(name) && !FIRST_OFF.includes(name));
    }
    opacity.value = asked.get('opacity') ?? '100';
}

/** @param {HTMLInputElement[]} boxes @param {HTMLInputElement} opacity */
function remember(boxes, opacity) {
    const named = (/** @type {(box: HTMLInputElement) => boolean} */ which) =>
        boxes.filter(which).map((box) => box.dataset.layer).join(',');
    const isFirstOff = (/** @type {HTMLInputElement} */ box) => FIRST_OFF.includes(String(box.dataset.layer));
    const address = new URL(location.href);
    const put = (/** @type {string} */ name, /** @type {string} */ value) =>
        (value ? address.searchParams.set(name, value) : address.searchParams.delete(name));
    put('off', named((box) => !box.checked && !isFirstOff(box)));
    put('on', named((box) => box.checked && isFirstOff(box)));
    put('opacity', opacity.value === '100' ? '' : opacity.value);
    history.replaceState(history.state, '', address);
}

/** Forms and links that keep the map's place keep its layers. */
function takeAlong() {
    for (const way of document.querySelectorAll('[data-keep-place]')) {
        way.addEventListener(way instanceof HTMLFormElement ? 'submit' : 'click', () => {
            const asked = new URLSearchParams(location.search);
            for (const name of ['off', 'on', 'opacity']) {
                const value = asked.get(name);
                if (value && way instanceof HTMLAnchorElement) {
                    const address = new URL(way.href);
                    address.searchParams.set(name, value);
                    way.href = address.href;
                } else if (value && way instanceof HTMLFormElement) {
                    const field = document.createElement('input');
                    field.type = 'hidden';
                    field.name = name;
                    field.value = value;
                    way.append(field);
                }
            }
        });
    }
}

/** @param {import('maplibre-gl').Map} map @param {string} name @param {boolean} isOn */
function switchTo(map, name, isOn) {
    for (const { id } of map.getStyle().layers) {
        if (layerOf(id) === name) {
            map.setLayoutProperty(id, 'visibility', isOn ? 'visible' : 'none');
        }
    }
}

/** Which layer of the list a layer of the style belongs to; nothing for what is always there. @param {string} id */
function layerOf(id) {
    if (id === 'settlements' || id.endsWith('-name')) {
        return 'names';
    }
    if (id.startsWith('hazards-')) {
        return id.startsWith('hazards-place-') ? 'places' : 'hazards';
    }
    const ground = /^(basemap|country|shore|streams)/.test(id) ? 'basemap' : '';
    return ground || (/^(releases|occurrences|grid)-/.exec(id)?.[1] ?? '');
}

/** @param {import('maplibre-gl').Map} map @param {import('./types.mjs').MapConfig} config @param {number} share */
function fade(map, config, share) {
    for (const swatch of config.swatches.filter((each) => each.layer === 'hazards' && !each.isPoint)) {
        const id = `${swatch.layer}-${swatch.code}`;
        if (map.getLayer(`${id}-fill`) && swatch.opacity) {
            map.setPaintProperty(`${id}-fill`, 'fill-opacity',
                ['interpolate', ['linear'], ['zoom'], 8, 0.85 * share, 11, swatch.opacity * share]);
        }
        if (map.getLayer(`${id}-hatch`)) {
            map.setPaintProperty(`${id}-hatch`, 'fill-opacity', share);
        }
        if (map.getLayer(`${id}-line`)) {
            map.setPaintProperty(`${id}-line`, 'line-opacity', share);
        }
    }
}
