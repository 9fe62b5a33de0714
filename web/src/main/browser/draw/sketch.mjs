// Drawing with the pointer, by Terra Draw: parts, holes and lines to cut along, with corners that snap to those of
// neighbours. Terra Draw knows polygons of one ring, so each ring is a polygon of its own.
import {
    TerraDraw, TerraDrawLineStringMode, TerraDrawPolygonMode, TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { opened } from './rings.mjs';

const INK = '#1a5fb4';
const HOLE = '#8a4b00';
const CUT = '#a4241c';
/** @type {`#${string}`} */
const PAPER = '#ffffff';
const SNAP_PIXELS = 14;
const FEWEST = 3;

/**
 * @typedef {object} Listener
 * @property {(rings: import('./types.mjs').Ring[], isFinal: boolean) => void} drawn
 * @property {(key: string | undefined) => void} chosen
 * @property {(line: [number, number][]) => void} cut
 * @property {(tool: string) => void} tool
 * @property {() => [number, number][]} corners to snap to
 */

/** @param {import('maplibre-gl').Map} map @param {Listener} listener @param {string} beginsWith the first tool */
export function sketchOn(map, listener, beginsWith) {
    let isSilent = false;
    const draw = new TerraDraw({
        adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: 7 }),
        modes: modes(listener),
    });
    /** @param {import('terra-draw').GeoJSONStoreFeatures} feature */
    const isRing = (feature) => feature.geometry.type === 'Polygon';
    const rings = () => draw.getSnapshot().filter(isRing).map((feature) => ({
        key: String(feature.id),
        isHole: feature.properties.mode === 'hole',
        corners: opened(/** @type {[number, number][]} */ (feature.geometry.coordinates[0])),
    })).filter((ring) => new Set(ring.corners.map(String)).size >= FEWEST);
    /** @param {string} tool */
    const use = (tool) => {
        draw.setMode(tool);
        listener.tool(tool);
    };
    draw.start();
    use(beginsWith);
    draw.on('change', (_, type, context) => {
        if (!isSilent && type !== 'styling' && !(context && 'origin' in context)) {
            listener.drawn(rings(), type === 'delete' && draw.getMode() === 'select');
        }
    });
    draw.on('select', (id) => listener.chosen(String(id)));
    draw.on('deselect', () => listener.chosen(undefined));
    draw.on('finish', (id, context) => {
        if (context.mode === 'cut') {
            const feature = draw.getSnapshotFeature(id);
            setTimeout(() => {
                draw.removeFeatures([id]);
                listener.cut(opened(/** @type {[number, number][]} */ (feature?.geometry.coordinates)));
            });
            return;
        }
        listener.drawn(rings(), true);
        if (context.action === 'draw') {
            setTimeout(() => {
                use('select');
                draw.selectFeature(id);
            });
        }
    });
    return {
        use,
        /** @param {string} key */
        choose(key) {
            if (draw.hasFeature(key) && draw.getMode() === 'select') {
                draw.selectFeature(key);
            }
        },
        /**
         * Shows these rings in place of what is drawn; each gets the key that Terra Draw knows it by.
         * @param {import('./types.mjs').Ring[]} all
         */
        show(all) {
            isSilent = true;
            const tool = draw.getMode();
            draw.setMode('static');
            draw.clear();
            for (const ring of all.filter((each) => each.corners.length >= FEWEST)) {
                ring.key = String(draw.getFeatureId());
                draw.addFeatures([{
                    id: ring.key, type: 'Feature', properties: { mode: ring.isHole ? 'hole' : 'part' },
                    geometry: { type: 'Polygon', coordinates: [[...ring.corners, ring.corners[0]]] },
                }]);
            }
            draw.setMode(tool);
            isSilent = false;
        },
        isDrawing: () => draw.getModeState() === 'drawing',
        stop: () => draw.stop(),
    };
}

/** @param {Listener} listener */
function modes(listener) {
    /** @type {{toCustom: import('terra-draw').SnapToCustom}} */
    const snapping = { toCustom: (event, context) => nearest(event, context, listener.corners()) };
    const coordinates = { draggable: true, deletable: true, snappable: snapping, midpoints: { draggable: true } };
    const feature = { draggable: true, selfIntersectable: true, coordinates };
    return [
        new TerraDrawPolygonMode({ modeName: 'part', snapping, styles: surface(INK, INK, 0.15) }),
        new TerraDrawPolygonMode({ modeName: 'hole', snapping, styles: surface(HOLE, PAPER, 0.45) }),
        new TerraDrawLineStringMode({ modeName: 'cut', snapping, styles: {
            lineStringColor: CUT, lineStringWidth: 3, closingPointColor: PAPER, closingPointOutlineColor: CUT,
            closingPointWidth: 6, closingPointOutlineWidth: 2, snappingPointColor: CUT, snappingPointWidth: 6,
        } }),
        new TerraDrawSelectMode({ flags: { part: { feature }, hole: { feature } }, styles: {
            selectedPolygonColor: INK, selectedPolygonFillOpacity: 0.12, selectedPolygonOutlineColor: INK,
            selectedPolygonOutlineWidth: 3, selectionPointColor: PAPER, selectionPointOutlineColor: INK,
            selectionPointWidth: 6, selectionPointOutlineWidth: 2.5, midPointColor: INK, midPointOutlineColor: PAPER,
            midPointWidth: 4, midPointOutlineWidth: 1.5,
        } }),
    ];
}

/** @param {`#${string}`} line @param {`#${string}`} fill @param {number} opacity */
function surface(line, fill, opacity) {
    return {
        fillColor: fill, fillOpacity: opacity, outlineColor: line, outlineWidth: 2.5,
        closingPointColor: PAPER, closingPointOutlineColor: line, closingPointWidth: 6, closingPointOutlineWidth: 2,
        snappingPointColor: line, snappingPointWidth: 6,
    };
}

/**
 * @param {{containerX: number, containerY: number}} event
 * @param {import('terra-draw').SnappableContext} context
 * @param {[number, number][]} corners
 * @returns {[number, number] | undefined}
 */
function nearest(event, context, corners) {
    let best;
    let least = SNAP_PIXELS;
    for (const corner of corners) {
        const { x, y } = context.project(corner[0], corner[1]);
        const away = Math.hypot(x - event.containerX, y - event.containerY);
        if (away < least) {
            least = away;
            best = corner;
        }
    }
    return best;
}
