// What was found: choosing one moves the map and marks it; arrow keys go from one to the next.
import * as maplibre from 'maplibre-gl';

const ZOOM = 14;

/**
 * @param {import('maplibre-gl').Map} map
 * @param {import('./types.mjs').MapConfig} config
 */
export function finding(map, config) {
    const results = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll('[data-found]')]);
    if (results.length === 0) {
        return;
    }
    const pin = document.createElement('div');
    pin.className = 'pin';
    pin.setAttribute('role', 'img');
    pin.setAttribute('aria-label', config.words.chosen);
    const marker = new maplibre.Marker({ element: pin, anchor: 'bottom' });
    const first = results.find((each) => each.hash && each.hash === location.hash) ?? results[0];
    choose(first, results, marker, map);
    results.forEach((each, number) => {
        each.addEventListener('click', (event) => {
            event.preventDefault();
            choose(each, results, marker, map);
            map.jumpTo({ center: placeOf(each), zoom: Math.max(map.getZoom(), ZOOM) });
        });
        each.addEventListener('keydown', (event) => {
            const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
            if (step) {
                event.preventDefault();
                results[(number + step + results.length) % results.length].focus();
            }
        });
    });
}

/**
 * @param {HTMLAnchorElement} chosen
 * @param {HTMLAnchorElement[]} results
 * @param {maplibre.Marker} marker
 * @param {import('maplibre-gl').Map} map
 */
function choose(chosen, results, marker, map) {
    for (const each of results) {
        each.toggleAttribute('aria-current', each === chosen);
    }
    chosen.setAttribute('aria-current', 'true');
    marker.setLngLat(placeOf(chosen)).addTo(map);
}

/** @param {HTMLAnchorElement} result @returns {[number, number]} */
function placeOf(result) {
    const [longitude, latitude] = (result.dataset.found ?? '0 0').split(' ').map(Number);
    return [longitude, latitude];
}
