// Draws what is seen of a chart, and nothing else: rows and bars outside are never looked at, bars narrower than a pixel
// are drawn together.
import { AXIS, OVERVIEW } from './span.mjs';
import { lookOfKind } from './look.mjs';

const PATTERN_FROM = 10;
const LETTER_FROM = 14;
const WORDS_FROM = 46;
const SIGN_FROM = 22;
const LETTER_WIDTH = 6.4;
const EDGE = 3;
const PINNED = 1;
const FROZEN = 2;

/**
 * What is drawn besides the schedule itself.
 *
 * @typedef {object} Shown
 * @property {number} chosen which task; -1 for none
 * @property {number} team the chosen team; -1 for none
 * @property {boolean} isFocused
 * @property {{task: number, team: number, behind: number, finish: number, isPossible: boolean | undefined} | undefined} carried
 */

export class Painting {
    /** @type {{x: number, width: number, y: number, task: number}[][]} */
    #bars = [];
    /** @type {Float64Array | undefined} */
    #load;
    /** @type {import('./look.mjs').Look} */
    look = { colour: {}, kinds: [], patterns: [], font: '' };

    /**
     * @param {CanvasRenderingContext2D} pen
     * @param {import('./schedule.mjs').Schedule} schedule
     * @param {import('./span.mjs').Span} span
     * @param {{locale: string, today: string, letters: string[], ticks: (span: import('./span.mjs').Span) =>
     *     {small: import('./axis.mjs').Tick[], large: import('./axis.mjs').Tick[]}}} written
     */
    constructor(pen, schedule, span, written) {
        this.pen = pen;
        this.schedule = schedule;
        this.span = span;
        this.written = written;
    }

    get colour() {
        return this.look.colour;
    }

    /** The work of the overview is counted anew. */
    changed() {
        this.#load = undefined;
    }

    /** @param {import('./look.mjs').Look} look @param {Shown} shown */
    draw(look, shown) {
        const { pen, span } = this;
        this.look = look;
        pen.textBaseline = 'middle';
        pen.fillStyle = this.colour.surface;
        pen.fillRect(0, 0, span.width, span.height);
        const ticks = this.written.ticks(span);
        const first = Math.max(0, Math.floor(span.top / span.row));
        const last = Math.min(span.teams - 1, Math.floor((span.top + span.depth) / span.row));
        pen.save();
        pen.beginPath();
        pen.rect(span.isRightToLeft ? 0 : span.names, AXIS, span.stretch, span.depth);
        pen.clip();
        this.#ground(first, last, shown, ticks);
        this.#work(first, last);
        this.#signs(shown);
        this.#today();
        this.#carried(shown);
        pen.restore();
        this.#names(first, last, shown);
        this.#axis(ticks);
        this.#overview();
    }

    /** @param {number} first @param {number} last @param {Shown} shown @param {ReturnType<typeof this.written.ticks>} ticks */
    #ground(first, last, shown, ticks) {
        const { pen, span, schedule } = this;
        for (let team = first; team <= last; team++) {
            if (team === shown.team) {
                pen.fillStyle = this.colour['accent-soft'];
                pen.fillRect(0, span.y(team), span.width, span.row);
            }
            pen.fillStyle = this.colour.sunken;
            const closed = schedule.teams[team].closed ?? [];
            for (let at = 0; at < closed.length; at += 2) {
                const width = (closed[at + 1] - closed[at]) * span.perDay;
                if (width >= 1.5 && closed[at + 1] > span.from && closed[at] < span.until) {
                    pen.fillRect(this.#left(closed[at], width), span.y(team), width, span.row);
                }
            }
        }
        pen.fillStyle = this.colour.line;
        for (let team = first; team <= last; team++) {
            pen.fillRect(0, span.y(team) + span.row - 1, span.width, span.row > 16 ? 1 : 0.5);
        }
        for (const { day } of ticks.small) {
            pen.fillRect(Math.round(span.x(day)), AXIS, 0.5, span.depth);
        }
        for (const { day } of ticks.large) {
            pen.fillRect(Math.round(span.x(day)), AXIS, 1, span.depth);
        }
    }

    /** The left edge of something that begins on a day. @param {number} day @param {number} width */
    #left(day, width) {
        return this.span.isRightToLeft ? this.span.x(day) - width : this.span.x(day);
    }

    /** @param {number} first @param {number} last */
    #work(first, last) {
        const { pen, span, schedule } = this;
        const { tasks } = schedule;
        const margin = span.row > 16 ? EDGE : 1;
        this.#bars = this.look.kinds.map(() => []);
        pen.fillStyle = this.colour['line-strong'];
        for (let team = first; team <= last; team++) {
            const y = span.y(team) + margin;
            let drawn = -Infinity;
            const row = schedule.rows[team];
            for (let at = schedule.firstAfter(team, span.from); at < row.length; at++) {
                const task = row[at];
                const start = tasks.start[task];
                if (start - tasks.moveDays[task] >= span.until) {
                    break;
                }
                const width = Math.max(1, (tasks.finish[task] - start) * span.perDay - (span.perDay > 1 ? 1 : 0));
                const way = tasks.moveDays[task] * span.perDay;
                if (way >= 1.5) {
                    pen.fillRect(this.#left(start - tasks.moveDays[task], way), y + (span.row - 2 * margin) / 2 - 1, way, 1.5);
                }
                const end = tasks.finish[task] * span.perDay;
                if (end - drawn >= 1) {
                    this.#bars[lookOfKind(tasks.kind[task])].push({ x: this.#left(start, width), width, y, task });
                    drawn = end;
                }
            }
        }
        this.#fill(span.row - 2 * margin);
    }

    /** All bars of a kind at once, so that the colour changes a few times and not thousands. @param {number} height */
    #fill(height) {
        const { pen } = this;
        const { look } = this;
        this.#bars.forEach((bars, kind) => {
            pen.fillStyle = look.kinds[kind];
            for (const { x, width, y } of bars) {
                pen.fillRect(x, y, width, height);
            }
            const pattern = look.patterns[kind];
            if (kind && pattern) {
                pen.fillStyle = pattern;
                for (const { x, width, y } of bars) {
                    if (width >= PATTERN_FROM) {
                        pen.fillRect(x, y, width, height);
                    }
                }
            }
        });
    }

    /** Letters, words, what is pinned or frozen, and what is chosen. @param {Shown} shown */
    #signs(shown) {
        const { pen, span, schedule } = this;
        const { tasks } = schedule;
        const height = span.row - (span.row > 16 ? 2 * EDGE : 2);
        pen.font = `600 12px ${this.look.font}`;
        pen.direction = span.isRightToLeft ? 'rtl' : 'ltr';
        pen.textAlign = 'start';
        const hasWords = span.row >= 20;
        for (const { x, width, y, task } of this.#bars.flat()) {
            const state = tasks.state[task];
            if (state && width >= 4) {
                this.#state(state, x, y, width, height);
            }
            if (hasWords && width >= LETTER_FROM) {
                this.#words(task, x, y + height / 2 + 0.5, width, state);
            }
            if (task === shown.chosen) {
                pen.lineWidth = shown.isFocused ? 3 : 2;
                pen.strokeStyle = shown.isFocused ? this.colour.focus : this.colour.ink;
                pen.strokeRect(x - 1, y - 1, Math.max(width, 4) + 2, height + 2);
            }
        }
    }

    /** Frozen work has a thick edge, pinned work a corner. @param {number} state @param {number} x @param {number} y @param {number} width @param {number} height */
    #state(state, x, y, width, height) {
        const { pen } = this;
        pen.strokeStyle = pen.fillStyle = this.colour.ink;
        if (state === FROZEN) {
            pen.lineWidth = 2;
            pen.strokeRect(x + 1, y + 1, Math.max(1, width - 2), height - 2);
        } else if (state === PINNED) {
            const side = Math.min(8, width, height);
            const corner = this.span.isRightToLeft ? x : x + width;
            const inner = this.span.isRightToLeft ? side : -side;
            pen.beginPath();
            pen.moveTo(corner, y);
            pen.lineTo(corner + inner, y);
            pen.lineTo(corner, y + side);
            pen.fill();
        }
        if (state === FROZEN && width >= SIGN_FROM && height >= 14) {
            this.#lock(this.span.isRightToLeft ? x + 5 : x + width - 12, y + height / 2);
        }
    }

    /** @param {number} x @param {number} y */
    #lock(x, y) {
        const { pen } = this;
        pen.fillStyle = pen.strokeStyle = this.colour.surface;
        pen.fillRect(x, y - 1, 7, 5);
        pen.lineWidth = 1.25;
        pen.beginPath();
        pen.arc(x + 3.5, y - 1, 2.25, Math.PI, 0);
        pen.stroke();
    }

    /** @param {number} task @param {number} x @param {number} y @param {number} width @param {number} state */
    #words(task, x, y, width, state) {
        const { span, schedule } = this;
        const kind = schedule.tasks.kind[task];
        const hidden = span.isRightToLeft
            ? Math.max(0, x + width - (span.width - span.names)) : Math.max(0, span.names - x);
        const room = width - hidden - 8 - (state === FROZEN ? 12 : 0);
        if (room < LETTER_WIDTH) {
            return;
        }
        const letter = this.written.letters[kind] ?? '';
        const label = schedule.tasks.label[task];
        const letters = Math.floor((room - 2 * LETTER_WIDTH) / LETTER_WIDTH);
        const cut = label.length > letters ? `…${label.slice(1 - letters)}` : label; // names of one area differ at their end
        this.pen.fillStyle = this.colour.surface;
        this.pen.fillText(width >= WORDS_FROM && letters > 2 ? `${letter} \u2068${cut}\u2069` : letter,
            span.isRightToLeft ? x + width - hidden - 4 : x + hidden + 4, y);
    }

    #today() {
        const { pen, span, schedule } = this;
        if (schedule.today >= 0 && schedule.today <= schedule.days) {
            pen.fillStyle = this.colour.bad;
            pen.fillRect(span.x(schedule.today) - 0.75, AXIS, 1.5, span.depth);
        }
    }

    /** @param {Shown} shown */
    #carried({ carried }) {
        if (!carried) {
            return;
        }
        const { pen, span, schedule } = this;
        const { tasks } = schedule;
        const length = tasks.finish[carried.task] - tasks.start[carried.task];
        const from = carried.behind >= 0 ? tasks.finish[carried.behind] : Math.max(0, schedule.today);
        const start = carried.finish >= 0 ? carried.finish - length : from;
        const width = Math.max(4, length * span.perDay);
        const y = span.y(carried.team);
        const tone = carried.isPossible === false ? this.colour.bad : this.colour.focus;
        pen.fillStyle = pen.strokeStyle = tone;
        pen.globalAlpha = 0.25;
        pen.fillRect(this.#left(start, width), y + 2, width, span.row - 4);
        pen.globalAlpha = 1;
        pen.lineWidth = 2;
        pen.setLineDash([5, 3]);
        pen.strokeRect(this.#left(start, width), y + 2, width, span.row - 4);
        pen.setLineDash([]);
        pen.fillRect(span.x(from) - 1.5, y - 3, 3, span.row + 6);
    }

    /** @param {number} first @param {number} last @param {Shown} shown */
    #names(first, last, shown) {
        const { pen, span, schedule } = this;
        const left = span.isRightToLeft ? span.stretch : 0;
        pen.save();
        pen.beginPath();
        pen.rect(left, AXIS, span.names, span.depth);
        pen.clip();
        pen.fillStyle = this.colour.surface;
        pen.fillRect(left, AXIS, span.names, span.depth);
        pen.textAlign = 'start';
        const edge = span.isRightToLeft ? span.width - 10 : 10;
        const room = Math.floor((span.names - 18) / LETTER_WIDTH);
        for (let team = first; team <= last; team++) {
            const y = span.y(team);
            pen.fillStyle = this.colour[team === shown.team ? 'accent-soft' : 'surface'];
            pen.fillRect(left, y, span.names, span.row);
            pen.fillStyle = this.colour.line;
            pen.fillRect(left, y + span.row - 1, span.names, span.row > 16 ? 1 : 0.5);
            if (span.row < 16 && team % Math.ceil(14 / span.row)) {
                continue;
            }
            const { name, operator } = schedule.teams[team];
            pen.font = `600 ${span.row < 16 ? 10 : 13}px ${this.look.font}`;
            pen.fillStyle = this.colour.ink;
            pen.fillText(short(name, room), edge, y + (span.row >= 34 ? span.row / 2 - 7 : Math.max(7, span.row / 2)));
            if (span.row >= 34) {
                pen.font = `12px ${this.look.font}`;
                pen.fillStyle = this.colour['ink-soft'];
                pen.fillText(short(operator, room), edge, y + span.row / 2 + 9);
            }
        }
        pen.restore();
        pen.fillStyle = this.colour['line-strong'];
        pen.fillRect(span.isRightToLeft ? span.stretch : span.names - 1, AXIS, 1, span.depth);
    }

    /** @param {ReturnType<typeof this.written.ticks>} ticks */
    #axis({ small, large }) {
        const { pen, span, schedule } = this;
        pen.save();
        pen.fillStyle = this.colour.surface;
        pen.fillRect(0, 0, span.width, AXIS);
        pen.beginPath();
        pen.rect(span.isRightToLeft ? 0 : span.names, 0, span.stretch, AXIS);
        pen.clip();
        const { today } = schedule;
        const isTodaySeen = today >= span.from && today <= span.until;
        pen.font = `600 11px ${this.look.font}`;
        const width = pen.measureText(this.written.today).width + 10;
        const left = Math.min(Math.max(span.x(today) - width / 2, span.isRightToLeft ? 0 : span.names),
            (span.isRightToLeft ? span.stretch : span.width) - width);
        this.#line(large, small.length ? 13 : AXIS / 2, `600 13px ${this.look.font}`, this.colour.ink);
        this.#line(small, 32, `12px ${this.look.font}`, this.colour['ink-soft'],
            isTodaySeen ? { left, right: left + width } : undefined);
        if (isTodaySeen) {
            pen.font = `600 11px ${this.look.font}`;
            pen.fillStyle = this.colour.bad;
            pen.fillRect(left, AXIS - 17, width, 17);
            pen.fillStyle = this.colour.surface;
            pen.textAlign = 'center';
            pen.fillText(this.written.today, left + width / 2, AXIS - 8);
        }
        pen.restore();
        pen.fillStyle = this.colour['line-strong'];
        pen.fillRect(0, AXIS - 1, span.width, 1);
    }

    /** Words at ticks; the first stays in sight while the next one leaves room for it. @param {import('./axis.mjs').Tick[]} ticks @param {number} y @param {string} font @param {string} colour @param {{left: number, right: number}} [taken] */
    #line(ticks, y, font, colour, taken) {
        const { pen, span } = this;
        pen.font = font;
        pen.textAlign = 'start';
        ticks.forEach(({ day, label }, at) => {
            const width = pen.measureText(label).width + 8;
            const next = ticks[at + 1]?.day ?? Infinity;
            const shown = Math.min(Math.max(day, span.from), next - width / span.perDay);
            pen.fillStyle = this.colour.line;
            pen.fillRect(span.x(day), y - 11, 1, 22);
            const x = span.x(shown);
            const isTaken = taken && (span.isRightToLeft ? x - width < taken.right && x > taken.left
                : x < taken.right && x + width > taken.left);
            if ((next - day) * span.perDay >= width - 4 && (shown >= span.from || next === Infinity) && !isTaken) {
                pen.fillStyle = colour;
                pen.fillText(label, x + (span.isRightToLeft ? -4 : 4), y);
            }
        });
    }

    /** The whole time at the foot: how many teams work, and what part of it is seen. */
    #overview() {
        const { pen, span, schedule } = this;
        const left = span.isRightToLeft ? 0 : span.names;
        const top = span.height - OVERVIEW;
        const pieces = Math.max(1, Math.floor(span.stretch / 3));
        if (this.#load?.length !== pieces) {
            this.#load = schedule.load(pieces);
        }
        pen.fillStyle = this.colour.surface;
        pen.fillRect(0, top, span.width, OVERVIEW);
        pen.fillStyle = this.colour['line-strong'];
        pen.fillRect(0, top, span.width, 1);
        this.#load.forEach((share, at) => {
            const height = share * (OVERVIEW - 8);
            const x = span.isRightToLeft ? span.stretch - (at + 1) * 3 : span.names + at * 3;
            pen.fillRect(x, top + OVERVIEW - 2 - height, 2, height);
        });
        const scale = span.stretch / schedule.days;
        const width = Math.max(6, (span.until - span.from) * scale);
        const x = span.isRightToLeft ? span.stretch - span.from * scale - width : left + span.from * scale;
        pen.fillStyle = pen.strokeStyle = this.colour.accent;
        pen.globalAlpha = 0.18;
        pen.fillRect(x, top + 2, width, OVERVIEW - 4);
        pen.globalAlpha = 1;
        pen.lineWidth = 2;
        pen.strokeRect(x + 1, top + 3, Math.max(2, width - 2), OVERVIEW - 6);
    }

    /** The task that is drawn there; -1 where there is none. @param {number} x @param {number} y */
    taskAt(x, y) {
        const { span, schedule } = this;
        if (y < AXIS || y > AXIS + span.depth || span.isInNames(x) || y - AXIS + span.top >= span.teams * span.row) {
            return -1;
        }
        const day = span.dayAt(x);
        const task = schedule.nearest(span.teamAt(y), day);
        const reach = 4 / span.perDay;
        return task >= 0 && schedule.tasks.start[task] - reach <= day && day < schedule.tasks.finish[task] + reach ? task : -1;
    }
}

/** @param {string} text @param {number} most how many letters */
function short(text, most) {
    return text.length > most ? `${text.slice(0, Math.max(1, most - 1))}…` : text;
}
