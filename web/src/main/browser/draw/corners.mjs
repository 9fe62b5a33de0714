// The corners of a drawing as a table: the twin of the map, for whoever draws with keys or has coordinates on paper.
import { element } from '../map/elements.mjs';
import { freshKey, inOrder, rounded } from './rings.mjs';

const MOST_ROWS = 300;

/**
 * @param {import('./types.mjs').DrawConfig} config
 * @param {(rings: import('./types.mjs').Ring[]) => void} change takes the rings as they were changed
 */
export function cornerTable(config, change) {
    const details = document.createElement('details');
    details.className = 'corners';
    const body = document.createElement('div');
    body.className = 'stack';
    details.append(element('summary', config.words.corners), body);
    return {
        details,
        /** @param {import('./types.mjs').Ring[]} rings */
        show(rings) {
            const at = /** @type {HTMLElement | null} */ (document.activeElement)?.dataset?.at;
            body.replaceChildren(...content(inOrder(rings), config, change));
            if (at) {
                /** @type {HTMLElement | null} */ (body.querySelector(`[data-at="${CSS.escape(at)}"]`))?.focus();
            }
        },
    };
}

/**
 * @param {import('./types.mjs').Ring[]} rings
 * @param {import('./types.mjs').DrawConfig} config
 * @param {(rings: import('./types.mjs').Ring[]) => void} change
 */
function content(rings, config, change) {
    const count = rings.reduce((sum, ring) => sum + ring.corners.length, 0);
    if (count > MOST_ROWS) {
        return [element('p', config.words.tooManyCorners)];
    }
    let part = 0;
    let hole = 0;
    const tables = rings.map((ring, number) => {
        part += ring.isHole ? 0 : 1;
        hole = ring.isHole ? hole + 1 : 0;
        const name = ring.isHole
            ? config.words.hole.replace('{0}', String(hole)).replace('{1}', String(part))
            : config.words.part.replace('{0}', String(part));
        return tableOf(ring, number, name, {
            config,
            put: (corners) => change(rings
                .map((each, i) => (i === number ? { ...each, corners } : each))
                .filter((each) => each.corners.length > 0)),
        });
    });
    return tables.length ? tables : [element('p', config.words.nothing)];
}

/**
 * @param {import('./types.mjs').Ring} ring
 * @param {number} number
 * @param {string} name
 * @param {{config: import('./types.mjs').DrawConfig, put: (corners: [number, number][]) => void}} way
 */
function tableOf(ring, number, name, way) {
    const { words } = way.config;
    const scroll = document.createElement('div');
    scroll.className = 'scroll';
    scroll.tabIndex = 0;
    scroll.setAttribute('role', 'region');
    scroll.setAttribute('aria-label', name);
    const table = document.createElement('table');
    const head = document.createElement('tr');
    for (const word of [words.corner, words.latitude, words.longitude, words.changeCorner]) {
        const cell = element('th', word);
        cell.scope = 'col';
        head.append(cell);
    }
    table.createTHead().append(head);
    table.createCaption().textContent = name;
    const body = table.createTBody();
    ring.corners.forEach((_, i) => body.append(rowOf(ring.corners, i, { ...way, at: `${number}/${i}`, name })));
    scroll.append(table);
    return scroll;
}

/** @param {[number, number][]} corners @param {number} i @param {any} way */
function rowOf(corners, i, way) {
    const { words } = way.config;
    const label = words.cornerOf.replace('{0}', String(i + 1)).replace('{1}', way.name);
    const row = document.createElement('tr');
    const head = element('th', String(i + 1));
    head.scope = 'row';
    row.append(head);
    for (const [axis, word] of [[1, words.latitude], [0, words.longitude]]) {
        const cell = row.insertCell();
        cell.append(fieldOf(corners, i, Number(axis), { ...way, label: `${label}: ${word}` }));
    }
    const cell = row.insertCell();
    cell.className = 'row';
    const next = corners[(i + 1) % corners.length];
    /** @type {[number, number]} */
    const middle = [rounded((corners[i][0] + next[0]) / 2), rounded((corners[i][1] + next[1]) / 2)];
    /**
     * @param {string} does
     * @param {string} sign
     * @param {string} word
     * @param {() => [number, number][]} put
     * @param {boolean} isOff
     */
    const button = (does, sign, word, put, isOff) => {
        const made = element('button', sign);
        made.type = 'button';
        made.className = 'button';
        made.disabled = isOff;
        made.dataset.at = `${way.at}/${does}`;
        made.dataset.does = does;
        made.title = word;
        made.setAttribute('aria-label', `${word}: ${label}`);
        made.addEventListener('click', () => way.put(put()));
        cell.append(made);
    };
    button('up', '↑', words.cornerUp, () => swapped(corners, i, i - 1), i === 0);
    button('down', '↓', words.cornerDown, () => swapped(corners, i, i + 1), i === corners.length - 1);
    button('add', '+', words.cornerAdd, () => [...corners.slice(0, i + 1), middle, ...corners.slice(i + 1)], corners.length < 2);
    button('remove', '×', words.cornerRemove, () => corners.filter((_, number) => number !== i), false);
    return row;
}

/** @param {[number, number][]} corners @param {number} i @param {number} axis @param {any} way */
function fieldOf(corners, i, axis, way) {
    const input = document.createElement('input');
    input.type = 'text';
    input.inputMode = 'decimal';
    input.dir = 'ltr';
    input.autocomplete = 'off';
    input.value = corners[i][axis].toFixed(7);
    input.dataset.at = `${way.at}/${axis ? 'latitude' : 'longitude'}`;
    input.setAttribute('aria-label', way.label);
    input.addEventListener('change', () => {
        const degrees = rounded(Number(input.value.trim().replace(',', '.').replace('−', '-')));
        const isPossible = input.value.trim() !== '' && Math.abs(degrees) <= (axis ? 90 : 180);
        input.setAttribute('aria-invalid', String(!isPossible));
        if (isPossible) {
            way.put(corners.map((corner, number) => (number === i ? replaced(corner, axis, degrees) : corner)));
        }
    });
    return input;
}

/** @param {[number, number][]} corners @param {number} one @param {number} other */
function swapped(corners, one, other) {
    return replaced(replaced(corners, one, corners[other]), other, corners[one]);
}

/** @template T @param {T[]} all @param {number} at @param {T} value @returns {any} */
function replaced(all, at, value) {
    return all.map((each, number) => (number === at ? value : each));
}

/** @param {boolean} isHole @param {[number, number]} corner @returns {import('./types.mjs').Ring} */
export function begun(isHole, corner) {
    return { key: freshKey(), isHole, corners: [corner] };
}
