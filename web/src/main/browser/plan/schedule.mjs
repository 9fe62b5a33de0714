// A schedule in the browser: who does what when, by team and in the order of work.

const DAY = 86_400_000;

export class Schedule {
    /** @type {number[][]} the tasks of each team in the order of their start */
    rows = [];
    /** @type {Map<string, number>} */
    #numbers = new Map();

    /** @param {import('./types.mjs').ScheduleData} data */
    constructor(data) {
        this.data = data;
        this.tasks = data.tasks;
        this.teams = data.teams;
        this.days = data.days;
        this.first = Date.parse(`${data.from}T00:00:00Z`);
        this.today = this.dayOf(data.today);
        this.tasks.id.forEach((id, task) => this.#numbers.set(id, task));
        this.rows = this.teams.map(() => []);
        this.tasks.team.forEach((team, task) => this.rows[team]?.push(task));
        this.rows.forEach((row) => this.#sort(row));
    }

    /** @param {number[]} row */
    #sort(row) {
        row.sort((one, other) => this.tasks.start[one] - this.tasks.start[other]
            || this.tasks.finish[one] - this.tasks.finish[other]);
    }

    get count() {
        return this.tasks.id.length;
    }

    /** Which number a task has; -1 where there is none of that name. @param {string} id */
    numberOf(id) {
        return this.#numbers.get(id) ?? -1;
    }

    /** @param {string} date */
    dayOf(date) {
        return Math.round((Date.parse(`${date.slice(0, 10)}T00:00:00Z`) - this.first) / DAY);
    }

    /** @param {number} day */
    dateOf(day) {
        return new Date(this.first + day * DAY);
    }

    /** Where in the order of its team a task stands. @param {number} task */
    positionOf(task) {
        return this.rows[this.tasks.team[task]]?.indexOf(task) ?? -1;
    }

    /** The position of the first task of a team that ends after a day. @param {number} team @param {number} day */
    firstAfter(team, day) {
        const row = this.rows[team];
        let low = 0;
        let high = row.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.tasks.finish[row[middle]] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** The task of a team nearest to a day; -1 where it has none. @param {number} team @param {number} day */
    nearest(team, day) {
        const row = this.rows[team];
        const at = this.firstAfter(team, day);
        const distance = (/** @type {number} */ task) =>
            (task === undefined ? Infinity : Math.max(this.tasks.start[task] - day, day - this.tasks.finish[task] + 1, 0));
        return (distance(row[at - 1]) < distance(row[at]) ? row[at - 1] : row[at]) ?? -1;
    }

    /**
     * The tasks of a team behind which another one can be put, that one left out.
     * @param {number} team
     * @param {number} task
     */
    othersOf(team, task) {
        return this.rows[team].filter((other) => other !== task);
    }

    /**
     * Behind which task of a team work that begins about a day would stand; -1 for the first place.
     * @param {number} team
     * @param {number} day
     * @param {number} task which is moved
     */
    behind(team, day, task) {
        let found = -1;
        for (const other of this.rows[team]) {
            if (other !== task && (this.tasks.start[other] + this.tasks.finish[other]) / 2 <= day) {
                found = other;
            }
        }
        return found;
    }

    /** Takes over what a change made of some tasks. @param {import('./types.mjs').Tasks} changed */
    take(changed) {
        const touched = new Set();
        changed.id.forEach((id, at) => {
            const task = this.numberOf(id);
            if (task < 0) {
                return;
            }
            const from = this.tasks.team[task];
            const to = changed.team[at];
            if (from !== to) {
                this.rows[from]?.splice(this.rows[from].indexOf(task), 1);
                this.rows[to]?.push(task);
            }
            for (const name of /** @type {const} */ (['team', 'start', 'finish', 'moveDays', 'state'])) {
                this.tasks[name][task] = changed[name][at];
            }
            touched.add(to);
        });
        touched.forEach((team) => team >= 0 && this.#sort(this.rows[team]));
    }

    /**
     * How many teams work in each of so many equal pieces of the whole time, as shares of all teams.
     * @param {number} pieces
     */
    load(pieces) {
        const width = this.days / pieces;
        const days = new Float64Array(pieces);
        this.tasks.start.forEach((start, task) => {
            for (let at = Math.max(0, Math.floor(start / width)); at < pieces && at * width < this.tasks.finish[task]; at++) {
                days[at] += Math.min(this.tasks.finish[task], (at + 1) * width) - Math.max(start, at * width);
            }
        });
        return days.map((each) => each / width / Math.max(1, this.teams.length));
    }
}
