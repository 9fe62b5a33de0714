// Draws the hatches of the legend as pictures that the map repeats, so that paper and legend say the same.

const SIDE = 16;

/**
 * @param {import('maplibre-gl').Map} map
 * @param {import('./types.mjs').Swatch[]} swatches
 */
export function addPatterns(map, swatches) {
    const ratio = Math.max(1, Math.round(devicePixelRatio));
    for (const swatch of swatches) {
        if (swatch.pattern) {
            map.addImage(patternName(swatch), picture(swatch, ratio), { pixelRatio: ratio });
        }
    }
}

/** @param {import('./types.mjs').Swatch} swatch */
export function patternName(swatch) {
    return `hatch-${swatch.layer}-${swatch.code}`;
}

/**
 * @param {import('./types.mjs').Swatch} swatch
 * @param {number} ratio
 */
function picture(swatch, ratio) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = SIDE * ratio;
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    pen.scale(ratio, ratio);
    pen.strokeStyle = swatch.colour;
    pen.lineWidth = 1.75;
    pen.stroke(new Path2D(swatch.pattern));
    return pen.getImageData(0, 0, canvas.width, canvas.height);
}
