// A task that is picked up: over which place it is, what dropping it there would cost, and letting it go.
import { latest } from '../map/latest.mjs';

export class Carrying {
    task = -1;
    team = -1;
    behind = -1;
    /** @type {import('./types.mjs').Cost | undefined} */
    cost;
    /** @type {Map<string, import('./types.mjs').Cost>} */
    #known = new Map();
    #ask;

    /**
     * @param {() => import('./schedule.mjs').Schedule} schedule
     * @param {(place: {task: string, team: string, behind: string}) => Promise<import('./types.mjs').Cost | undefined>} ask
     * @param {() => void} tell when the place or its cost is another one
     */
    constructor(schedule, ask, tell) {
        this.schedule = schedule;
        this.tell = tell;
        this.#ask = latest(async (/** @type {{task: string, team: string, behind: string}} */ place) => {
            const cost = await ask(place);
            if (cost) {
                this.#known.set(keyOf(place), cost);
                this.#answer();
            }
        });
    }

    get isOn() {
        return this.task >= 0;
    }

    /** @param {number} task */
    pickUp(task) {
        const { rows, tasks } = this.schedule();
        this.task = task;
        this.team = tasks.team[task];
        this.behind = rows[this.team][rows[this.team].indexOf(task) - 1] ?? -1;
        this.cost = undefined;
        this.tell();
    }

    /** Whether it is over the place where it stands anyway. */
    get isAtHome() {
        const { rows, tasks } = this.schedule();
        const home = tasks.team[this.task];
        return this.team === home && this.behind === (rows[home][rows[home].indexOf(this.task) - 1] ?? -1);
    }

    /** @param {number} team @param {number} behind */
    over(team, behind) {
        if (team === this.team && behind === this.behind) {
            return;
        }
        this.team = team;
        this.behind = behind;
        this.cost = undefined;
        this.tell();
        const place = this.place();
        if (this.isAtHome) {
            return;
        }
        if (this.#known.has(keyOf(place))) {
            this.#answer();
        } else {
            this.#ask(place);
        }
    }

    #answer() {
        const cost = this.isOn && !this.isAtHome ? this.#known.get(keyOf(this.place())) : undefined;
        if (cost && cost !== this.cost) {
            this.cost = cost;
            this.tell();
        }
    }

    /** Where it is, in the words of the server. */
    place() {
        const { tasks, teams } = this.schedule();
        return {
            task: tasks.id[this.task],
            team: teams[this.team].id,
            behind: this.behind >= 0 ? tasks.id[this.behind] : '',
        };
    }

    letGo() {
        this.task = -1;
        this.cost = undefined;
        this.tell();
    }

    /** What was answered is not true of another plan. */
    forget() {
        this.#known.clear();
    }

    /** One place up or down, or along the order of the team. @param {number} rows @param {number} places */
    step(rows, places) {
        const schedule = this.schedule();
        const team = Math.min(schedule.teams.length - 1, Math.max(0, this.team + rows));
        const others = schedule.othersOf(team, this.task);
        if (team !== this.team) {
            const day = this.behind >= 0 ? schedule.tasks.finish[this.behind] : 0;
            this.over(team, schedule.behind(team, day, this.task));
        } else {
            const at = Math.min(others.length - 1, Math.max(-1, others.indexOf(this.behind) + places));
            this.over(team, others[at] ?? -1);
        }
    }
}

/** @param {{task: string, team: string, behind: string}} place */
function keyOf({ task, team, behind }) {
    return `${task}\n${team}\n${behind}`;
}
