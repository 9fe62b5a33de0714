// The pointer on a chart: panning, zooming by wheel and by two fingers, choosing, picking up and dropping.
import { AXIS, OVERVIEW } from './span.mjs';

const FAR_ENOUGH = 5;
const LONG_PRESS = 450;
const NEAR_EDGE = 36;
const FASTEST = 14;
const WHEEL = 0.0022;
const LINE = 18;

/**
 * @typedef {object} Pointed
 * @property {() => import('./span.mjs').Span} span
 * @property {(x: number, y: number) => number} taskAt
 * @property {() => boolean} isEditable
 * @property {import('./carrying.mjs').Carrying} carrying
 * @property {(task: number, team: number) => void} choose
 * @property {(task: number) => void} open
 * @property {(x: number, y: number) => void} carryTo
 * @property {() => void} drop
 * @property {() => void} redraw
 */

/** @param {HTMLCanvasElement} canvas @param {Pointed} chart */
export function pointing(canvas, chart) {
    new Pointing(canvas, chart);
}

class Pointing {
    /** @type {Map<number, {x: number, y: number}>} */
    #fingers = new Map();
    /** @type {'' | 'press' | 'pan' | 'carry' | 'pinch' | 'overview'} */
    #doing = '';
    #start = { x: 0, y: 0 };
    #task = -1;
    #timer = 0;

    /** @param {HTMLCanvasElement} canvas @param {Pointed} chart */
    constructor(canvas, chart) {
        this.canvas = canvas;
        this.chart = chart;
        canvas.addEventListener('pointerdown', (event) => this.#down(event));
        canvas.addEventListener('pointermove', (event) => this.#move(event));
        canvas.addEventListener('pointerup', (event) => this.#up(event));
        canvas.addEventListener('pointercancel', (event) => this.#cancel(event));
        canvas.addEventListener('dblclick', () => this.#task >= 0 && chart.open(this.#task));
        canvas.addEventListener('contextmenu', (event) => this.#doing && event.preventDefault());
        canvas.addEventListener('wheel', (event) => this.#wheel(event), { passive: false });
    }

    /** @param {MouseEvent} event */
    #place(event) {
        const box = this.canvas.getBoundingClientRect();
        return { x: event.clientX - box.left, y: event.clientY - box.top };
    }

    /** @param {PointerEvent} event */
    #down(event) {
        if (event.button) {
            return;
        }
        const at = this.#place(event);
        this.#fingers.set(event.pointerId, at);
        this.canvas.setPointerCapture(event.pointerId);
        if (this.#fingers.size === 2 && this.#doing !== 'carry') {
            clearTimeout(this.#timer);
            this.#doing = 'pinch';
            return;
        }
        const span = this.chart.span();
        this.#start = at;
        this.#task = this.chart.taskAt(at.x, at.y);
        if (at.y > span.height - OVERVIEW) {
            this.#doing = 'overview';
            this.#centre(at.x);
            return;
        }
        this.#doing = 'press';
        if (event.pointerType !== 'mouse' && this.#mayCarry()) {
            this.#timer = window.setTimeout(() => this.#pickUp(at), LONG_PRESS);
        }
    }

    #mayCarry() {
        return this.#task >= 0 && this.chart.isEditable();
    }

    /** @param {{x: number, y: number}} at */
    #pickUp(at) {
        this.#doing = 'carry';
        this.canvas.classList.add('carrying');
        this.chart.choose(this.#task, -1);
        this.chart.carrying.pickUp(this.#task);
        this.chart.carryTo(at.x, at.y);
        this.#follow();
    }

    /** @param {PointerEvent} event */
    #move(event) {
        const at = this.#place(event);
        const before = this.#fingers.get(event.pointerId);
        if (!before) {
            this.canvas.classList.toggle('over', this.chart.taskAt(at.x, at.y) >= 0);
            return;
        }
        if (this.#doing === 'pinch') {
            this.#pinch(event.pointerId, at);
            return;
        }
        this.#fingers.set(event.pointerId, at);
        if (this.#doing === 'press' && Math.hypot(at.x - this.#start.x, at.y - this.#start.y) >= FAR_ENOUGH) {
            clearTimeout(this.#timer);
            if (event.pointerType === 'mouse' && this.#mayCarry()) {
                this.#pickUp(at);
            } else {
                this.#doing = 'pan';
                this.canvas.classList.add('panning');
            }
        }
        if (this.#doing === 'pan') {
            this.chart.span().pan(before.x - at.x, before.y - at.y);
            this.chart.redraw();
        } else if (this.#doing === 'overview') {
            this.#centre(at.x);
        } else if (this.#doing === 'carry' && this.chart.carrying.isOn) {
            this.chart.carryTo(at.x, at.y);
        }
    }

    /** @param {number} finger @param {{x: number, y: number}} at */
    #pinch(finger, at) {
        const middle = () => {
            const [one, other] = [...this.#fingers.values()];
            return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, wide: Math.hypot(one.x - other.x, one.y - other.y) };
        };
        const before = middle();
        this.#fingers.set(finger, at);
        const after = middle();
        const span = this.chart.span();
        span.pan(before.x - after.x, before.y - after.y);
        span.zoom(after.wide / Math.max(1, before.wide), after.x);
        this.chart.redraw();
    }

    /** @param {number} x */
    #centre(x) {
        const span = this.chart.span();
        const along = (span.isRightToLeft ? span.width - x : x) - span.names;
        span.from = (along / span.stretch) * span.days - (span.until - span.from) / 2;
        span.clamp();
        this.chart.redraw();
    }

    /** @param {PointerEvent} event */
    #up(event) {
        const doing = this.#doing;
        this.#end(event);
        if (doing === 'press') {
            const at = this.#place(event);
            const isRow = at.y > AXIS;
            this.chart.choose(this.#task, isRow ? this.chart.span().teamAt(at.y) : -1);
        } else if (doing === 'carry' && this.chart.carrying.isOn) {
            this.chart.drop();
        }
    }

    /** @param {PointerEvent} event */
    #cancel(event) {
        const doing = this.#doing;
        this.#end(event);
        if (doing === 'carry') {
            this.chart.carrying.letGo();
        }
    }

    /** @param {PointerEvent} event */
    #end(event) {
        clearTimeout(this.#timer);
        this.#fingers.delete(event.pointerId);
        this.#doing = this.#fingers.size ? this.#doing : '';
        this.canvas.classList.remove('carrying', 'panning');
    }

    /** While something is carried near an edge, what is seen moves along. */
    #follow() {
        const at = [...this.#fingers.values()][0];
        if (this.#doing !== 'carry' || !this.chart.carrying.isOn || !at) {
            return;
        }
        const span = this.chart.span();
        const x = pull(at.x, span.isRightToLeft ? 0 : span.names, span.isRightToLeft ? span.stretch : span.width);
        const y = pull(at.y, AXIS, AXIS + span.depth);
        if ((x || y) && span.pan(x, y)) {
            this.chart.carryTo(at.x, at.y);
        }
        requestAnimationFrame(() => this.#follow());
    }

    /** @param {WheelEvent} event */
    #wheel(event) {
        const span = this.chart.span();
        const at = this.#place(event);
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : 1;
        if (event.ctrlKey || event.metaKey || at.y < AXIS) {
            event.preventDefault();
            span.zoom(Math.exp(-event.deltaY * unit * WHEEL * (event.ctrlKey && Math.abs(event.deltaY) < 20 ? 4 : 1)), at.x);
            this.chart.redraw();
            return;
        }
        const sideways = event.shiftKey && !event.deltaX ? event.deltaY : event.deltaX;
        if (span.pan(sideways * unit, event.shiftKey ? 0 : event.deltaY * unit)) {
            event.preventDefault();
            this.chart.redraw();
        }
    }
}

/** How fast to move for something so near an edge. @param {number} at @param {number} low @param {number} high */
function pull(at, low, high) {
    if (at < low + NEAR_EDGE) {
        return -FASTEST * Math.min(1, (low + NEAR_EDGE - at) / NEAR_EDGE);
    }
    return at > high - NEAR_EDGE ? FASTEST * Math.min(1, (at - high + NEAR_EDGE) / NEAR_EDGE) : 0;
}
