// The colours of a chart, read from the page, and what tells kinds of work apart besides colour: a pattern and a letter.

const KINDS = 6;
const TILE = 8;
/** @type {((pen: CanvasRenderingContext2D) => void)[]} strokes on a tile of 8 by 8 */
const STROKES = [
    () => undefined,
    (pen) => diagonals(pen),
    (pen) => { pen.fillRect(1, 1, 2, 2); pen.fillRect(5, 5, 2, 2); },
    (pen) => pen.fillRect(0, 3, TILE, 1.5),
    (pen) => pen.fillRect(3, 0, 1.5, TILE),
    (pen) => { pen.fillRect(0, 3, TILE, 1); pen.fillRect(3, 0, 1, TILE); },
];

/** @param {CanvasRenderingContext2D} pen */
function diagonals(pen) {
    pen.beginPath();
    for (let shift = -TILE; shift <= TILE; shift += TILE) {
        pen.moveTo(shift - 1, TILE + 1);
        pen.lineTo(shift + TILE + 1, -1);
    }
    pen.stroke();
}

/**
 * @typedef {object} Look
 * @property {Record<string, string>} colour
 * @property {string[]} kinds
 * @property {(CanvasPattern | null)[]} patterns
 * @property {string} font
 */

/** @param {Element} element @param {CanvasRenderingContext2D} pen @param {number} ratio @returns {Look} */
export function lookOf(element, pen, ratio) {
    const style = getComputedStyle(element);
    const colour = Object.fromEntries(['paper', 'surface', 'sunken', 'ink', 'ink-soft', 'line', 'line-strong', 'accent',
        'accent-soft', 'on-accent', 'focus', 'bad', 'warn']
        .map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    return {
        colour,
        kinds: Array.from({ length: KINDS }, (_, kind) => style.getPropertyValue(`--kind-${kind}`).trim()),
        patterns: STROKES.map((stroke) => patternOf(stroke, colour.surface, pen, ratio)),
        font: style.fontFamily,
    };
}

/** @param {(pen: CanvasRenderingContext2D) => void} stroke @param {string} colour @param {CanvasRenderingContext2D} pen @param {number} ratio */
function patternOf(stroke, colour, pen, ratio) {
    const tile = document.createElement('canvas');
    tile.width = tile.height = Math.round(TILE * ratio);
    const on = /** @type {CanvasRenderingContext2D} */ (tile.getContext('2d'));
    on.scale(tile.width / TILE, tile.height / TILE);
    on.globalAlpha = 0.3;
    on.strokeStyle = on.fillStyle = colour;
    on.lineWidth = 1.5;
    stroke(on);
    const pattern = pen.createPattern(tile, 'repeat');
    pattern?.setTransform(new DOMMatrix().scale(1 / ratio));
    return pattern;
}

/** Which look a kind has, where there are more kinds than looks. @param {number} kind */
export function lookOfKind(kind) {
    return kind % KINDS;
}

/** A letter for each kind, no letter twice as long as the words have enough. @param {string[]} words */
export function lettersOf(words) {
    /** @type {string[]} */
    const letters = [];
    for (const word of words) {
        const all = [...word.toLocaleUpperCase()].filter((letter) => /\p{L}/u.test(letter));
        letters.push(all.find((letter) => !letters.includes(letter)) ?? all[0] ?? '?');
    }
    return letters;
}
