import { unwrap } from './antimeridian.mjs';

// Finds where a country's name is best written: the point of its largest part that is farthest from any edge.

const STEPS = 24;

/** @param {any} geometry @returns {{point: number[], reach: number}} the point and its distance to the edge, in degrees */
export function labelPoint(geometry) {
    /** @type {number[][][][]} */
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    /** @type {number[][][][]} */
    const polygons = parts.map((coordinates) => unwrap({ type: 'Polygon', coordinates })[0].coordinates);
    const ring = polygons.map((polygon) => polygon[0]).reduce((most, each) => (area(each) > area(most) ? each : most));
    const [west, south, east, north] = box(ring);
    let best = { point: ring[0], reach: -1 };
    for (let i = 1; i < STEPS; i++) {
        for (let j = 1; j < STEPS; j++) {
            const point = [west + ((east - west) * i) / STEPS, south + ((north - south) * j) / STEPS];
            const reach = contains(ring, point) ? distance(ring, point) : -1;
            best = reach > best.reach ? { point, reach } : best;
        }
    }
    return { point: [((best.point[0] + 540) % 360) - 180, best.point[1]], reach: best.reach };
}

/** @param {number[][]} ring */
function area(ring) {
    return Math.abs(ring.reduce((sum, [x, y], i) => {
        const [nextX, nextY] = ring[(i + 1) % ring.length];
        return sum + x * nextY - nextX * y;
    }, 0));
}

/** @param {number[][]} ring */
function box(ring) {
    const xs = ring.map(([x]) => x);
    const ys = ring.map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** @param {number[][]} ring @param {number[]} point */
function contains(ring, [x, y]) {
    let inside = false;
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
        const [xi, yi] = ring[i];
        const [xj, yj] = ring[j];
        if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) {
            inside = !inside;
        }
    }
    return inside;
}

/** @param {number[][]} ring @param {number[]} point */
function distance(ring, [x, y]) {
    return Math.min(...ring.map(([px, py]) => Math.hypot(px - x, py - y)));
}
