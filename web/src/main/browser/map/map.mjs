// Puts a map into every element that has a `data-map`: vector tiles from this server, nothing from anywhere else.
import * as maplibre from 'maplibre-gl';
import { controlWords } from './controls.mjs';
import { drawerIn } from './drawer.mjs';
import { finding } from './finding.mjs';
import { layers } from './layers.mjs';
import { measuring } from './measuring.mjs';
import { addGlyphs, addPatterns } from './patterns.mjs';
import { playing } from './playing.mjs';
import { position } from './position.mjs';
import { sheetOf } from './sheet.mjs';
import { filterOf, styleOf } from './style.mjs';

maplibre.setWorkerUrl(new URL(WORKER_FILE, import.meta.url).href);
const darkness = matchMedia('(prefers-color-scheme: dark)');

for (const host of document.querySelectorAll('[data-map]')) {
    start(/** @type {HTMLElement} */ (host));
}

/** @param {HTMLElement} host */
function start(host) {
    /** @type {import('./types.mjs').MapConfig} */
    const config = JSON.parse(host.dataset.map ?? '{}');
    host.replaceChildren();
    const map = new maplibre.Map({
        container: host,
        style: styleOf(config, isDark()),
        bounds: config.box,
        fitBoundsOptions: { padding: 24, maxZoom: 15 },
        hash: !config.small,
        cooperativeGestures: config.small,
        dragRotate: false,
        pitchWithRotate: false,
        touchPitch: false,
        maxZoom: 19,
        fadeDuration: 0,
        attributionControl: false,
        locale: controlWords(config),
    });
    map.touchZoomRotate.disableRotation();
    map.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new maplibre.ScaleControl({ unit: 'metric' }), 'bottom-left');
    map.addControl(new maplibre.AttributionControl({ compact: true, customAttribution: config.words.ground }));
    if (config.small || host.clientWidth < 640) {
        host.querySelector('.maplibregl-ctrl-attrib')?.classList.remove('maplibregl-compact-show');
        host.querySelector('.maplibregl-ctrl-attrib')?.removeAttribute('open');
    }
    map.on('style.load', () => {
        addPatterns(map, config.swatches);
        addGlyphs(map, config.glyphs);
    });
    map.once('idle', () => {
        host.dataset.ready = 'true';
    });
    map.on('error', (event) => {
        host.dataset.error = String(event.error?.message ?? event);
    });
    darkness.addEventListener('change', () => map.setStyle(styleOf(config, isDark())));
    clicks(map, drawerIn(host, config), config);
    legend(map, config);
    if (!config.small) {
        keepPlace();
        layers(map, config);
        finding(map, config);
        position(map, config);
        measuring(map, host, config);
        sheetOf(map);
        playing(map, config);
    }
}

/** Forms and links that lead to the map in another state take its position and zoom along. */
function keepPlace() {
    for (const way of document.querySelectorAll('[data-keep-place]')) {
        way.addEventListener(way instanceof HTMLFormElement ? 'submit' : 'click', () => {
            if (way instanceof HTMLFormElement) {
                way.action = location.pathname + location.hash;
            } else {
                /** @type {HTMLAnchorElement} */ (way).hash = location.hash;
            }
        });
    }
}

/**
 * @param {import('maplibre-gl').Map} map
 * @param {ReturnType<typeof drawerIn>} drawer
 * @param {import('./types.mjs').MapConfig} config
 */
function clicks(map, drawer, config) {
    const clickable = () => map.getStyle().layers
        .map((layer) => layer.id)
        .filter((id) => id.endsWith('-fill') || id === 'marks');
    map.on('click', (event) => {
        if (map.getContainer().dataset.tool) {
            return;
        }
        const [hit] = map.queryRenderedFeatures(event.point, { layers: clickable() });
        if (!hit) {
            drawer.close();
        } else if (hit.properties.count && config.tiles[hit.source]) {
            map.easeTo({ center: event.lngLat, zoom: map.getZoom() + 3 });
            drawer.show(hit.source, hit.properties);
        } else {
            drawer.show(hit.source, hit.properties);
        }
    });
    map.on('mousemove', (event) => {
        const over = map.queryRenderedFeatures(event.point, { layers: clickable() }).length > 0;
        map.getCanvas().style.cursor = over && !map.getContainer().dataset.tool ? 'pointer' : '';
    });
    map.getContainer().addEventListener('keydown', (event) => {
        if (event.key === 'Escape') {
            drawer.close();
        }
    });
}

/**
 * The boxes of the legend show and hide what they stand for.
 * @param {import('maplibre-gl').Map} map
 * @param {import('./types.mjs').MapConfig} config
 */
function legend(map, config) {
    for (const box of document.querySelectorAll('input[data-swatch]')) {
        const input = /** @type {HTMLInputElement} */ (box);
        const swatch = config.swatches.find((each) => `${each.layer}-${each.code}` === input.dataset.swatch);
        input.disabled = false;
        input.addEventListener('change', () => {
            for (const part of ['fill', 'hatch', 'line']) {
                const id = `${input.dataset.swatch}-${part}`;
                if (swatch && map.getLayer(id)) {
                    map.setFilter(id, input.checked ? filterOf(swatch) : ['boolean', false]);
                }
            }
        });
    }
}

function isDark() {
    const chosen = document.documentElement.dataset.theme;
    return chosen ? chosen === 'dark' : darkness.matches;
}
