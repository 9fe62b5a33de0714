// Polygons that cross the antimeridian jump from one edge of the world to the other. Without the jump they are whole
// again, once on each edge; the tile renderer cuts what lies beyond.

/** @param {any} geometry @returns {any[]} the geometry, or its two copies where it is a polygon that crosses */
export function unwrap(geometry) {
    if (geometry.type !== 'Polygon' || !crosses(geometry.coordinates[0])) {
        return [geometry];
    }
    /** @type {number[][][]} */
    const whole = geometry.coordinates.map(straight);
    return [whole, whole.map((ring) => ring.map(([x, y]) => [x - 360, y])), whole.map((ring) => ring.map(([x, y]) => [x + 360, y]))]
        .filter((rings) => rings[0].some(([x]) => x > -180 && x < 180))
        .map((coordinates) => ({ type: 'Polygon', coordinates }));
}

/** Whether the ring jumps and still comes back: a ring round a pole does not. @param {number[][]} ring */
function crosses(ring) {
    const jumps = ring.some(([x], i) => i > 0 && Math.abs(x - ring[i - 1][0]) > 180);
    const whole = straight(ring);
    return jumps && Math.abs(whole[0][0] - whole[whole.length - 1][0]) < 1e-6;
}

/** @param {number[][]} ring */
function straight(ring) {
    let shift = 0;
    return ring.map(([x, y], i) => {
        if (i > 0 && Math.abs(x - ring[i - 1][0]) > 180) {
            shift += x < ring[i - 1][0] ? 360 : -360;
        }
        return [x + shift, y];
    });
}
