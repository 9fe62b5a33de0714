// A chart of teams: a row for each team, a bar for each task, in every element that has a `data-gantt`. What a change
// would cost is asked of the server before anything is dropped.
import { element } from '../map/elements.mjs';
import { asking } from './asking.mjs';
import { axis } from './axis.mjs';
import { boardIn } from './board.mjs';
import { Carrying } from './carrying.mjs';
import { keys } from './keys.mjs';
import { lettersOf, lookOf } from './look.mjs';
import { Painting } from './painting.mjs';
import { facts, table } from './panel.mjs';
import { pointing } from './pointing.mjs';
import { Schedule } from './schedule.mjs';
import { Span } from './span.mjs';
import { wording } from './wording.mjs';

const FIRST_DAYS = 730;
const ROWS = { usual: 36, low: 10 };
const NARROW = 640;
const FEW_ROWS = 22;

for (const host of document.querySelectorAll('[data-gantt]')) {
    begin(/** @type {HTMLElement} */ (host));
}

/** @param {HTMLElement} host */
async function begin(host) {
    /** @type {import('./types.mjs').GanttConfig} */
    const config = JSON.parse(host.dataset.gantt ?? '{}');
    const server = asking(config);
    const data = await server.schedule().catch(() => undefined);
    if (!data) {
        host.append(element('p', config.words.unread));
        host.dataset.error = 'schedule';
        return;
    }
    new Gantt(host, config, server, data);
    document.querySelector('.plan-rows')?.remove();
    host.dataset.ready = 'true';
}

class Gantt {
    #task = -1;
    #team = -1;
    #isDue = false;
    #isBusy = false;
    #pointer = { x: 0, y: 0 };

    /**
     * @param {HTMLElement} host
     * @param {import('./types.mjs').GanttConfig} config
     * @param {ReturnType<typeof asking>} server
     * @param {import('./types.mjs').ScheduleData} data
     */
    constructor(host, config, server, data) {
        this.host = host;
        this.config = config;
        this.server = server;
        this.written = wording(config);
        this.schedule = new Schedule(data);
        this.span = new Span(data.days, data.teams.length, getComputedStyle(host).direction === 'rtl');
        this.carrying = new Carrying(() => this.schedule, server.cost, () => this.#tellCarried());
        this.board = boardIn(host, this.written, {
            schedule: () => this.schedule,
            zoom: (factor) => this.#seen(() => this.span.zoom(factor)),
            whole: () => this.#seen(() => this.span.show(0, this.span.days)),
            today: () => this.#seen(() => this.span.show(this.schedule.today - 30, 365)),
            rows: (isLow) => this.#seen(() => this.#rows(isLow)),
            edit: (name) => this.edit(name),
            found: (task) => this.#goTo(task),
            team: (team) => this.choose(this.schedule.nearest(team, Math.max(0, this.schedule.today)), team),
        });
        this.canvas = this.board.canvas;
        this.pen = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext('2d', { alpha: false }));
        this.#paintingOf();
        this.span.row = data.teams.length > FEW_ROWS && matchMedia(`(max-width: ${NARROW}px)`).matches ? 28 : ROWS.usual;
        this.#listen();
        this.#resize();
        this.span.show(Math.max(0, this.schedule.today - 30), Math.min(data.days, FIRST_DAYS));
        this.#refresh();
        const first = this.schedule.numberOf(config.task);
        if (first >= 0) {
            this.#goTo(first);
        }
    }

    #paintingOf() {
        const words = this.schedule.data.kinds.map((kind) => this.written.kind(kind));
        const letters = lettersOf(words);
        this.painting = new Painting(this.pen, this.schedule, this.span, {
            locale: this.config.locale,
            today: this.config.words.today,
            letters,
            ticks: axis(this.schedule, this.config.locale),
        });
        this.board.legend(words.map((word, kind) => ({ word, letter: letters[kind], kind })));
    }

    #listen() {
        const chart = {
            schedule: () => this.schedule,
            span: () => this.span,
            carrying: this.carrying,
            isEditable: () => this.schedule.data.editable && !this.#isBusy,
            chosen: () => ({ task: this.#task, team: this.#team }),
            taskAt: (/** @type {number} */ x, /** @type {number} */ y) => this.painting?.taskAt(x, y) ?? -1,
            choose: (/** @type {number} */ task, /** @type {number} */ team) => this.choose(task, team),
            open: (/** @type {number} */ task) => this.#open(task),
            carryTo: (/** @type {number} */ x, /** @type {number} */ y) => this.#carryTo(x, y),
            pickUp: () => this.#pickUp(),
            drop: () => this.#drop(),
            edit: (/** @type {'pin' | 'forbid' | 'free' | 'undo' | 'redo'} */ name) => this.edit(name),
            find: () => this.board.find(),
            redraw: () => this.redraw(),
        };
        pointing(this.canvas, chart);
        keys(this.canvas, chart);
        new ResizeObserver(() => this.#resize()).observe(this.board.frame);
        ['focus', 'blur'].forEach((name) => this.canvas.addEventListener(name, () => this.redraw()));
        for (const query of ['(prefers-color-scheme: dark)', '(prefers-contrast: more)']) {
            matchMedia(query).addEventListener('change', () => this.#relook());
        }
        document.addEventListener('keydown', (event) => {
            if (event.key === 'Escape' && this.carrying.isOn) {
                this.carrying.letGo();
            }
        });
    }

    #resize() {
        const { clientWidth: width, clientHeight: height } = this.board.frame;
        const ratio = Math.max(1, devicePixelRatio);
        this.canvas.width = Math.round(width * ratio);
        this.canvas.height = Math.round(height * ratio);
        this.canvas.style.width = `${width}px`;
        this.canvas.style.height = `${height}px`;
        this.span.resize(width, height);
        this.#relook();
    }

    #relook() {
        this.look = lookOf(this.host, this.pen, Math.max(1, devicePixelRatio));
        this.#draw();
    }

    /** @param {() => void} change of what is seen */
    #seen(change) {
        change();
        this.redraw();
    }

    /** @param {boolean} isLow */
    #rows(isLow) {
        const middle = this.span.teamAt(this.span.height / 2);
        this.span.row = isLow ? ROWS.low : ROWS.usual;
        this.span.top = middle * this.span.row - this.span.depth / 2;
        this.span.clamp();
    }

    redraw() {
        if (!this.#isDue) {
            this.#isDue = true;
            requestAnimationFrame(() => {
                this.#isDue = false;
                this.#draw();
            });
        }
    }

    #draw() {
        if (!this.look || !this.painting) {
            return;
        }
        const { task, team, behind, cost, isOn, isAtHome } = this.carrying;
        const ratio = Math.max(1, devicePixelRatio);
        this.pen.setTransform(ratio, 0, 0, ratio, 0, 0);
        this.painting.draw(this.look, {
            chosen: this.#task,
            team: this.#team,
            isFocused: document.activeElement === this.canvas,
            carried: isOn && !isAtHome ? {
                task, team, behind, finish: cost?.finish ? this.schedule.dayOf(cost.finish) : -1, isPossible: cost?.possible,
            } : undefined,
        });
    }

    /** @param {number} task -1 for none @param {number} team -1 for that of the task */
    choose(task, team) {
        const isOtherTeam = (team >= 0 ? team : this.schedule.tasks.team[task] ?? -1) !== this.#team;
        this.#task = task;
        this.#team = team >= 0 ? team : this.schedule.tasks.team[task] ?? -1;
        if (task >= 0) {
            this.span.reveal(this.#team, this.schedule.tasks.start[task], this.schedule.tasks.finish[task]);
        } else if (this.#team >= 0) {
            this.span.reveal(this.#team, this.span.from + 1, this.span.from + 1);
        }
        this.board.told.textContent = this.#sentence();
        this.#panel();
        if (isOtherTeam) {
            this.#table();
        }
        this.redraw();
    }

    #sentence() {
        const { tasks, teams, data } = this.schedule;
        const team = teams[this.#team];
        if (this.#task < 0) {
            return team ? this.written.say('emptyTeam', team.name) : '';
        }
        const state = tasks.state[this.#task];
        return [
            tasks.label[this.#task],
            this.written.kind(data.kinds[tasks.kind[this.#task]]),
            team.name,
            `${this.written.day(this.schedule.dateOf(tasks.start[this.#task]))} – ${
                this.written.day(this.schedule.dateOf(tasks.finish[this.#task] - 1))}`,
            ...(state ? [this.written.say(state === 1 ? 'stateIs.pinned' : 'stateIs.frozen')] : []),
        ].join(' · ');
    }

    #panel() {
        const { tasks, data } = this.schedule;
        const deed = (/** @type {string} */ does, /** @type {string} */ key, /** @type {boolean} */ isOff, /** @type {() => void} */ act) =>
            ({ does, word: this.config.words[`does.${does}`], key, isOff, act });
        const state = tasks.state[this.#task];
        const deeds = data.editable && this.#task >= 0 ? [
            deed('move', 'M', state === 2, () => { this.canvas.focus(); this.#pickUp(); }),
            deed('pin', 'P', state !== 0, () => this.edit('pin')),
            deed('forbid', 'F', state === 2, () => this.edit('forbid')),
            deed('free', 'R', state === 2, () => this.edit('free')),
        ] : [];
        this.board.facts(this.#task >= 0 ? facts(this.schedule, this.#task, this.written, deeds) : []);
    }

    #table() {
        this.board.list(this.#team >= 0
            ? table(this.schedule, this.#team, this.written, (task) => this.#goTo(task)) : undefined, this.#team);
    }

    /** @param {number} task */
    #goTo(task) {
        this.canvas.focus();
        const { start, finish } = this.schedule.tasks;
        if ((finish[task] - start[task]) * this.span.perDay < 6) {
            this.span.show(start[task] - 90, 270);
        }
        this.choose(task, -1);
    }

    /** @param {number} task */
    #open(task) {
        this.choose(task, -1);
        this.board.readFacts();
    }

    #pickUp() {
        if (this.#task >= 0 && this.schedule.data.editable && !this.#isBusy) {
            this.#pointer = { x: -1, y: -1 };
            this.carrying.pickUp(this.#task);
        }
    }

    /** @param {number} x @param {number} y */
    #carryTo(x, y) {
        this.#pointer = { x, y };
        const team = this.span.teamAt(y);
        this.carrying.over(team, this.schedule.behind(team, this.span.dayAt(x), this.carrying.task));
        this.board.moveCost(x, y);
        this.redraw();
    }

    #tellCarried() {
        const { isOn, isAtHome, cost, team, behind, task } = this.carrying;
        if (!isOn) {
            this.board.cost('', false);
            this.board.told.textContent = this.#sentence();
            this.redraw();
            return;
        }
        const { tasks, teams, data } = this.schedule;
        const place = behind >= 0
            ? this.written.say('placeBehind', teams[team].name, tasks.label[behind])
            : this.written.say('placeFirst', teams[team].name);
        const says = isAtHome ? this.written.say('pickedUp', tasks.label[task])
            : cost ? this.written.cost(cost, data.objective) : this.config.words.reckoning;
        this.board.cost(isAtHome ? '' : says, cost?.possible === false);
        if (this.#pointer.x < 0) {
            const start = behind >= 0 ? tasks.finish[behind] : Math.max(0, this.span.from);
            this.span.reveal(team, start, start);
            this.board.moveCost(this.span.x(start), this.span.y(team));
        }
        if (isAtHome || cost) {
            this.board.told.textContent = isAtHome ? says : `${place}: ${says}`;
        }
        this.redraw();
    }

    async #drop() {
        const { isAtHome, cost } = this.carrying;
        const place = this.carrying.place();
        this.carrying.letGo();
        if (isAtHome) {
            return;
        }
        if (cost && !cost.possible) {
            this.board.told.textContent = this.written.say('notDropped', cost.why ?? this.config.words.cannot);
            return;
        }
        await this.#change({ do: 'move', ...place });
    }

    /** @param {'pin' | 'forbid' | 'free' | 'undo' | 'redo'} name */
    async edit(name) {
        const { data, tasks, teams } = this.schedule;
        if (!data.editable || this.#isBusy) {
            return;
        }
        if (name === 'undo' || name === 'redo') {
            await (data[name] ? this.#change({ do: name }) : undefined);
        } else if (this.#task >= 0) {
            await this.#change({ do: name, task: tasks.id[this.#task], team: teams[this.#team].id });
        }
    }

    /** @param {Record<string, string>} change */
    async #change(change) {
        this.#isBusy = true;
        this.host.setAttribute('aria-busy', 'true');
        const edited = await this.server.edit(change).catch(() => undefined);
        this.#isBusy = false;
        this.host.removeAttribute('aria-busy');
        if (!edited || edited.objective === undefined) {
            this.board.told.textContent = edited?.why ?? this.config.words.notDone;
            return;
        }
        const before = this.schedule.data.objective;
        this.#take(edited);
        const difference = this.written.cost({ possible: true, difference: edited.objective - before }, before)
            .split(' · ')[0];
        this.board.told.textContent = this.written.say(`done.${change.do}`, change.do, difference);
    }

    /** @param {import('./types.mjs').Edited} edited */
    #take(edited) {
        const chosen = this.schedule.tasks.id[this.#task] ?? '';
        this.carrying.forget();
        if (edited.schedule) {
            this.schedule = new Schedule(edited.schedule);
            this.#paintingOf();
        } else if (edited.changed) {
            this.schedule.take(edited.changed);
        }
        const { data } = this.schedule;
        data.objective = edited.objective;
        data.undo = edited.undo;
        data.redo = edited.redo;
        this.painting?.changed();
        this.#task = this.schedule.numberOf(chosen);
        if (this.#task >= 0) {
            this.#team = this.schedule.tasks.team[this.#task];
            this.span.reveal(this.#team, this.schedule.tasks.start[this.#task], this.schedule.tasks.finish[this.#task]);
        }
        this.#refresh();
        this.host.dispatchEvent(new CustomEvent('plan-edited', { bubbles: true }));
    }

    #refresh() {
        this.board.steps(this.schedule.data);
        this.#panel();
        this.#table();
        this.redraw();
    }
}
