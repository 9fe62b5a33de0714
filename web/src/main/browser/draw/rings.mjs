// A boundary as rings, and as the text that the form sends: corners line by line, or GeoJSON where it has holes.

const DECIMALS = 7;
let made = 0;

/** A name for a ring that no other one has. */
export function freshKey() {
    made += 1;
    return `ring-${made}`;
}

/** @param {number} degrees as the register keeps them */
export function rounded(degrees) {
    return Number(degrees.toFixed(DECIMALS));
}

/**
 * @param {[number, number][][][]} shape parts, rings, points, each ring closed or not
 * @returns {import('./types.mjs').Ring[]}
 */
export function ringsOf(shape) {
    return shape.flatMap((part) => part.map((points, number) => ({
        key: freshKey(), isHole: number > 0, corners: opened(points),
    })));
}

/** @param {[number, number][]} points @returns {[number, number][]} without the first one at the end */
export function opened(points) {
    const corners = points.map(([x, y]) => /** @type {[number, number]} */ ([rounded(x), rounded(y)]));
    return corners.length > 1 && corners[0].join() === corners.at(-1)?.join() ? corners.slice(0, -1) : corners;
}

/**
 * Each part, and after it the holes that lie in it.
 * @param {import('./types.mjs').Ring[]} rings
 */
export function inOrder(rings) {
    const parts = rings.filter((ring) => !ring.isHole);
    const holes = rings.filter((ring) => ring.isHole);
    /** @param {import('./types.mjs').Ring} hole */
    const home = (hole) => parts.find((part) => contains(part.corners, hole.corners[0])) ?? parts.at(-1);
    return [
        ...parts.flatMap((part) => [part, ...holes.filter((hole) => home(hole) === part)]),
        ...(parts.length ? [] : holes),
    ];
}

/** @param {[number, number][]} corners @param {[number, number] | undefined} point */
function contains(corners, point) {
    if (!point) {
        return false;
    }
    const [x, y] = point;
    let isInside = false;
    corners.forEach(([x1, y1], i) => {
        const [x2, y2] = corners[(i + 1) % corners.length];
        if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
            isInside = !isInside;
        }
    });
    return isInside;
}

/** @param {import('./types.mjs').Ring[]} rings @returns {string} */
export function textOf(rings) {
    const written = inOrder(rings).filter((ring) => ring.corners.length > 0);
    return written.some((ring) => ring.isHole)
        ? JSON.stringify({ type: 'MultiPolygon', coordinates: shapeOf(written) })
        : written.map((ring) => lineText(ring.corners)).join('\n\n');
}

/** @param {[number, number][]} corners */
export function lineText(corners) {
    return corners.map(([x, y]) => `${y.toFixed(DECIMALS)}, ${x.toFixed(DECIMALS)}`).join('\n');
}

/** @param {import('./types.mjs').Ring[]} ordered @returns {[number, number][][][]} */
function shapeOf(ordered) {
    /** @type {[number, number][][][]} */
    const parts = [];
    for (const ring of ordered) {
        const closed = [...ring.corners, ring.corners[0]];
        if (ring.isHole && parts.length) {
            parts.at(-1)?.push(closed);
        } else {
            parts.push([closed]);
        }
    }
    return parts;
}

/** @param {import('./types.mjs').Ring[]} rings @returns {[number, number, number, number] | undefined} */
export function boxOf(rings) {
    const corners = rings.flatMap((ring) => ring.corners);
    if (corners.length === 0) {
        return undefined;
    }
    const xs = corners.map(([x]) => x);
    const ys = corners.map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
