// What is known of the chosen task, and the tasks of the chosen team as a table.
import { element, isolated } from '../map/elements.mjs';

/** @typedef {ReturnType<typeof import('./wording.mjs').wording>} Wording */
/** @typedef {{does: string, word: string, key: string, isOff: boolean, act: () => void}} Deed */

/**
 * @param {import('./schedule.mjs').Schedule} schedule
 * @param {number} task
 * @param {Wording} written
 * @param {Deed[]} deeds
 */
export function facts(schedule, task, written, deeds) {
    const { tasks, teams, data } = schedule;
    const heading = isolated('h2', tasks.label[task]);
    heading.tabIndex = -1;
    const list = document.createElement('dl');
    const team = teams[tasks.team[task]];
    const state = ['free', 'pinned', 'frozen'][tasks.state[task]];
    const all = [
        [written.say('kind'), written.kind(data.kinds[tasks.kind[task]])],
        [written.say('team'), team ? [team.name, team.operator].filter(Boolean).join(' · ') : ''],
        [written.say('surface'), written.say('squareMetres', written.number(tasks.m2[task]))],
        [written.say('place'), tasks.place[task]],
        [written.say('start'), written.day(schedule.dateOf(tasks.start[task]))],
        [written.say('finish'), written.day(schedule.dateOf(tasks.finish[task] - 1))],
        [written.say('way'), tasks.moveDays[task] ? written.counted('days', tasks.moveDays[task]) : ''],
        [written.say('state'), written.say(`stateIs.${state}`)],
    ];
    for (const [label, value] of all.filter(([, value]) => value)) {
        list.append(element('dt', label), isolated('dd', value));
    }
    const row = document.createElement('div');
    row.className = 'row';
    row.append(...deeds.map(button));
    const made = [heading, list, ...(deeds.length ? [row] : [])];
    if (tasks.hazard[task]) {
        const link = element('a', written.say('openHazard'));
        link.href = tasks.hazard[task];
        const way = document.createElement('p');
        way.append(link);
        made.push(way);
    }
    return made;
}

/** @param {Deed} deed */
export function button({ does, word, key, isOff, act }) {
    const made = element('button', word);
    made.type = 'button';
    made.className = 'button';
    made.dataset.does = does;
    made.disabled = isOff;
    if (key) {
        made.setAttribute('aria-keyshortcuts', key);
        made.title = `${word} (${key.replace('Control', 'Ctrl')})`;
    }
    made.addEventListener('click', act);
    return made;
}

/**
 * @param {import('./schedule.mjs').Schedule} schedule
 * @param {number} team
 * @param {Wording} written
 * @param {(task: number) => void} show
 */
export function table(schedule, team, written, show) {
    const { tasks, teams, data, rows } = schedule;
    const made = document.createElement('table');
    made.append(element('caption', written.say('tasksOf', teams[team].name)));
    const head = made.createTHead().insertRow();
    for (const name of ['task', 'kind', 'start', 'finish', 'area', 'place', 'state']) {
        const cell = element('th', written.say(name));
        cell.scope = 'col';
        cell.className = name === 'area' ? 'number' : '';
        head.append(cell);
    }
    const body = made.createTBody();
    for (const task of rows[team]) {
        const row = body.insertRow();
        const name = document.createElement('th');
        name.scope = 'row';
        const way = button({ does: 'show', word: tasks.label[task], key: '', isOff: false, act: () => show(task) });
        way.className = 'plain';
        way.dataset.task = tasks.id[task];
        name.append(way);
        row.append(
            name,
            element('td', written.kind(data.kinds[tasks.kind[task]])),
            element('td', written.day(schedule.dateOf(tasks.start[task]))),
            element('td', written.day(schedule.dateOf(tasks.finish[task] - 1))),
            element('td', written.number(tasks.m2[task])),
            isolated('td', tasks.place[task]),
            element('td', written.say(`stateIs.${['free', 'pinned', 'frozen'][tasks.state[task]]}`)));
        row.cells[4].className = 'number';
    }
    return made;
}
