// The keys on a chart: arrows walk through the tasks, or carry the one that is picked up.

const PAGE = 10;
const CLOSER = 1.5;

/**
 * @typedef {object} Keyed
 * @property {() => import('./schedule.mjs').Schedule} schedule
 * @property {() => import('./span.mjs').Span} span
 * @property {import('./carrying.mjs').Carrying} carrying
 * @property {() => {task: number, team: number}} chosen
 * @property {(task: number, team: number) => void} choose
 * @property {(task: number) => void} open
 * @property {(name: 'pin' | 'forbid' | 'free' | 'undo' | 'redo') => void} edit
 * @property {() => void} pickUp
 * @property {() => void} drop
 * @property {() => void} find
 * @property {() => void} redraw
 */

/** @param {HTMLCanvasElement} canvas @param {Keyed} chart */
export function keys(canvas, chart) {
    canvas.addEventListener('keydown', (event) => {
        const isDone = event.ctrlKey || event.metaKey ? withControl(event, chart)
            : chart.carrying.isOn ? carried(event, chart) : walked(event, chart);
        if (isDone) {
            event.preventDefault();
            event.stopPropagation();
        }
    });
}

/** Right is later, or earlier where writing runs from right to left. @param {KeyboardEvent} event @param {Keyed} chart */
function along(event, chart) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0;
    return chart.span().isRightToLeft ? -step : step;
}

/** @param {KeyboardEvent} event */
function down(event) {
    return { ArrowDown: 1, ArrowUp: -1, PageDown: PAGE, PageUp: -PAGE }[event.key] ?? 0;
}

/** @param {KeyboardEvent} event @param {Keyed} chart */
function withControl(event, chart) {
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
        chart.edit(key === 'y' || event.shiftKey ? 'redo' : 'undo');
        return true;
    }
    const step = along(event, chart);
    const { span } = { span: chart.span() };
    if (step || event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        span.pan(step * (span.isRightToLeft ? -1 : 1) * span.stretch / 4, down(event) * 3 * span.row);
        chart.redraw();
        return true;
    }
    return false;
}

/** @param {KeyboardEvent} event @param {Keyed} chart */
function carried(event, chart) {
    const places = along(event, chart) || { Home: -Infinity, End: Infinity }[event.key] || 0;
    const rows = down(event);
    if (places || rows) {
        chart.carrying.step(rows, places);
    } else if (event.key === 'Enter' || event.key === ' ') {
        chart.drop();
    } else if (event.key === 'Escape') {
        chart.carrying.letGo();
    } else {
        return event.key !== 'Tab' && zoomed(event, chart);
    }
    return true;
}

/** @param {KeyboardEvent} event @param {Keyed} chart */
function walked(event, chart) {
    const step = along(event, chart);
    const rows = down(event);
    const edge = { Home: 0, End: -1 }[event.key];
    if (step || rows || edge !== undefined) {
        walk(chart, step, rows, edge);
        return true;
    }
    const { task } = chart.chosen();
    switch (event.key) {
        case 'Enter': task >= 0 && chart.open(task); break;
        case 'm': case 'M': chart.pickUp(); break;
        case 'p': case 'P': chart.edit('pin'); break;
        case 'f': case 'F': chart.edit('forbid'); break;
        case 'r': case 'R': chart.edit('free'); break;
        case '/': chart.find(); break;
        default: return zoomed(event, chart);
    }
    return true;
}

/** @param {KeyboardEvent} event @param {Keyed} chart */
function zoomed(event, chart) {
    const span = chart.span();
    switch (event.key) {
        case '+': case '=': span.zoom(CLOSER); break;
        case '-': span.zoom(1 / CLOSER); break;
        case '0': span.show(0, span.days); break;
        default: return false;
    }
    chart.redraw();
    return true;
}

/** @param {Keyed} chart @param {number} step @param {number} rows @param {number | undefined} edge */
function walk(chart, step, rows, edge) {
    const { rows: all, tasks, teams } = chart.schedule();
    const { task, team } = chart.chosen();
    const span = chart.span();
    if (team < 0) {
        const first = Math.min(teams.length - 1, Math.max(0, Math.floor(span.top / span.row)));
        chart.choose(chart.schedule().nearest(first, span.from), first);
        return;
    }
    if (rows) {
        const to = Math.min(teams.length - 1, Math.max(0, team + rows));
        const day = task >= 0 ? (tasks.start[task] + tasks.finish[task]) / 2 : span.from;
        chart.choose(chart.schedule().nearest(to, day), to);
        return;
    }
    const at = edge === undefined ? all[team].indexOf(task) + step : edge;
    const next = all[team].at(edge === undefined ? Math.min(all[team].length - 1, Math.max(0, at)) : at);
    chart.choose(next ?? -1, team);
}
