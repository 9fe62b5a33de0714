// Draws the hatches and the shapes of the legend as pictures for the map, so that map and legend say the same.

const SIDE = 16;
const EDGE = 3;

/**
 * @param {import('maplibre-gl').Map} map
 * @param {import('./types.mjs').Swatch[]} swatches
 */
export function addPatterns(map, swatches) {
    const ratio = Math.max(1, Math.round(devicePixelRatio));
    for (const swatch of swatches) {
        if (swatch.pattern) {
            const image = swatch.isPoint ? shape(swatch, ratio) : picture(swatch, ratio);
            put(map, patternName(swatch), image, { pixelRatio: ratio });
        }
    }
}

/**
 * Where only the colours of a style change, its pictures stay.
 * @param {import('maplibre-gl').Map} map
 * @param {string} name
 * @param {ImageData} image
 * @param {{ pixelRatio: number }} options
 */
function put(map, name, image, options) {
    if (!map.hasImage(name)) {
        map.addImage(name, image, options);
    }
}

/** The colours of marks, dark enough for a light ring round them. */
/** @type {Record<string, string>} */
export const TONES = { bad: '#a4241c', warn: '#7d4f00', note: '#1f4f86' };

/**
 * Draws the shape of each mark on a disc of its colour.
 * @param {import('maplibre-gl').Map} map
 * @param {Record<string, string>} glyphs
 */
export function addGlyphs(map, glyphs) {
    const ratio = Math.max(1, Math.round(devicePixelRatio));
    for (const [tone, path] of Object.entries(glyphs)) {
        put(map, `mark-${tone}`, glyph(TONES[tone], path, ratio), { pixelRatio: ratio });
    }
}

/** @param {string} colour @param {string} path @param {number} ratio */
function glyph(colour, path, ratio) {
    const side = SIDE + 2 * EDGE;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side * ratio;
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    pen.scale(ratio, ratio);
    pen.fillStyle = colour;
    pen.strokeStyle = '#ffffff';
    pen.lineWidth = 2;
    pen.beginPath();
    pen.arc(side / 2, side / 2, side / 2 - 1, 0, 2 * Math.PI);
    pen.fill();
    pen.stroke();
    pen.translate(side / 2 - SIDE / 4 - 0.5, side / 2 - SIDE / 4);
    pen.scale(0.5, 0.5);
    pen.fillStyle = '#ffffff';
    pen.fill(new Path2D(path), 'evenodd');
    return pen.getImageData(0, 0, canvas.width, canvas.height);
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

/**
 * The shape of a point, with a light edge that keeps it apart from whatever lies below.
 * @param {import('./types.mjs').Swatch} swatch
 * @param {number} ratio
 */
function shape(swatch, ratio) {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = (SIDE + 2 * EDGE) * ratio;
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    pen.scale(ratio, ratio);
    pen.translate(EDGE, EDGE);
    const path = new Path2D(swatch.pattern);
    pen.strokeStyle = '#ffffff';
    pen.lineWidth = 2 * EDGE - 1;
    pen.lineJoin = 'round';
    pen.stroke(path);
    pen.fillStyle = swatch.colour;
    pen.fill(path, 'evenodd');
    return pen.getImageData(0, 0, canvas.width, canvas.height);
}
