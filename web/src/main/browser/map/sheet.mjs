// The link to the form of a map sheet takes along what the map shows.

const METRES_PER_PIXEL = 78_271.517;
const METRES_PER_PIXEL_OF_PAPER = 0.000_264_6;
const SCALES = [1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000, 250_000];

/** @param {import('maplibre-gl').Map} map */
export function sheetOf(map) {
    const link = /** @type {HTMLAnchorElement | null} */ (document.querySelector('[data-sheet]'));
    link?.addEventListener('click', () => {
        const { lat, lng } = map.getCenter().wrap();
        const metres = METRES_PER_PIXEL * Math.cos(lat * Math.PI / 180) / 2 ** map.getZoom();
        const shown = metres / METRES_PER_PIXEL_OF_PAPER;
        const address = new URL(link.href);
        address.searchParams.set('centre', `${lat.toFixed(6)}, ${lng.toFixed(6)}`);
        address.searchParams.set('scale', String(SCALES.find((scale) => scale >= shown * 0.9) ?? SCALES.at(-1)));
        link.href = address.href;
    });
}
