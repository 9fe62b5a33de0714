// The frame of a chart of teams: buttons, the canvas, what is told, the facts of a task and the table of a team.
import { element } from '../map/elements.mjs';
import { finding } from './finding.mjs';
import { button } from './panel.mjs';

const CLOSER = 1.6;

/**
 * @typedef {object} Doing
 * @property {() => import('./schedule.mjs').Schedule} schedule
 * @property {(factor: number) => void} zoom
 * @property {() => void} whole
 * @property {() => void} today
 * @property {(isLow: boolean) => void} rows
 * @property {(name: 'undo' | 'redo') => void} edit
 * @property {(task: number) => void} found
 * @property {(team: number) => void} team
 */

/**
 * @param {HTMLElement} host
 * @param {ReturnType<typeof import('./wording.mjs').wording>} written
 * @param {Doing} doing
 */
export function boardIn(host, written, doing) {
    const canvas = document.createElement('canvas');
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    canvas.setAttribute('aria-label', written.say('chart'));
    canvas.setAttribute('aria-describedby', 'gantt-help');
    const cost = element('p', '');
    cost.className = 'cost';
    cost.hidden = true;
    const frame = document.createElement('div');
    frame.className = 'chart';
    frame.append(canvas, cost);
    const told = element('p', '');
    told.className = 'said';
    told.setAttribute('role', 'status');
    const panel = document.createElement('section');
    panel.className = 'known stack';
    panel.setAttribute('aria-label', written.say('facts'));
    const views = document.createElement('div');
    views.className = 'views';
    views.append(frame, panel);
    const legend = document.createElement('ul');
    legend.className = 'kinds';
    legend.setAttribute('aria-label', written.say('legend'));
    const finder = finding(doing.schedule, written, doing.found);
    const bar = tools(written, doing, finder.place);
    const list = listOf(written, doing);
    host.replaceChildren(bar.place, views, told, legend, helpOf(written), list.place);
    return {
        canvas, frame, told,
        find: finder.focus,
        list: list.show,
        steps: bar.steps,
        /** @param {HTMLElement[]} made */
        facts(made) {
            const hadFocus = panel.contains(document.activeElement);
            panel.replaceChildren(...(made.length ? made : [element('p', written.say('chooseTask'))]));
            if (hadFocus) {
                this.readFacts();
            }
        },
        readFacts() {
            /** @type {HTMLElement | null} */ (panel.querySelector('h2'))?.focus();
        },
        /** @param {string} text @param {boolean} isBad */
        cost(text, isBad) {
            cost.textContent = text;
            cost.hidden = !text;
            cost.classList.toggle('bad', isBad);
        },
        /** Beside a place on the canvas, and within it. @param {number} x @param {number} y */
        moveCost(x, y) {
            const { offsetWidth: width, offsetHeight: height } = cost;
            const left = x + 16 + width > frame.clientWidth ? x - 16 - width : x + 16;
            cost.style.left = `${Math.max(4, Math.min(frame.clientWidth - width - 4, left))}px`;
            cost.style.top = `${Math.max(4, Math.min(frame.clientHeight - height - 4, y + 22))}px`;
        },
        /** @param {{word: string, letter: string, kind: number}[]} kinds */
        legend(kinds) {
            legend.replaceChildren(...kinds.map(({ word, letter, kind }) => {
                const item = document.createElement('li');
                const sign = element('span', letter);
                sign.className = `kind kind-${kind % 6}`;
                sign.setAttribute('aria-hidden', 'true');
                item.append(sign, element('span', word));
                return item;
            }), ...['pinned', 'frozen', 'today'].map((name) => {
                const item = document.createElement('li');
                const sign = element('span', '');
                sign.className = `kind ${name}`;
                item.append(sign, element('span', written.say(name === 'today' ? name : `stateIs.${name}`)));
                return item;
            }));
        },
    };
}

/**
 * @param {ReturnType<typeof import('./wording.mjs').wording>} written
 * @param {Doing} doing
 * @param {HTMLElement} finder
 */
function tools(written, doing, finder) {
    const place = document.createElement('div');
    place.className = 'tools row';
    place.setAttribute('role', 'toolbar');
    place.setAttribute('aria-label', written.say('tools'));
    const deed = (/** @type {string} */ does, /** @type {string} */ key, /** @type {() => void} */ act) =>
        button({ does, word: written.say(`does.${does}`), key, isOff: false, act });
    const low = deed('low', '', () => {
        const isLow = low.getAttribute('aria-pressed') !== 'true';
        low.setAttribute('aria-pressed', String(isLow));
        doing.rows(isLow);
    });
    low.setAttribute('aria-pressed', 'false');
    const undo = deed('undo', 'Control+Z', () => doing.edit('undo'));
    const redo = deed('redo', 'Control+Shift+Z', () => doing.edit('redo'));
    const sign = (/** @type {HTMLButtonElement} */ made, /** @type {string} */ text) => {
        made.setAttribute('aria-label', made.textContent ?? '');
        made.textContent = text;
        return made;
    };
    place.append(
        finder,
        sign(deed('farther', '-', () => doing.zoom(1 / CLOSER)), '−'),
        sign(deed('closer', '+', () => doing.zoom(CLOSER)), '+'),
        deed('whole', '0', doing.whole), deed('today', '', doing.today), low, undo, redo);
    return {
        place,
        /** @param {import('./types.mjs').ScheduleData} data */
        steps(data) {
            undo.hidden = redo.hidden = !data.editable;
            undo.disabled = !data.undo;
            redo.disabled = !data.redo;
        },
    };
}

/** @param {ReturnType<typeof import('./wording.mjs').wording>} written */
function helpOf(written) {
    const help = document.createElement('details');
    help.append(element('summary', written.say('help')));
    const list = document.createElement('ul');
    list.id = 'gantt-help';
    list.append(...['helpPointer', 'helpWalk', 'helpMove', 'helpSeen'].map((name) => element('li', written.say(name))));
    help.append(list);
    return help;
}

/** @param {ReturnType<typeof import('./wording.mjs').wording>} written @param {Doing} doing */
function listOf(written, doing) {
    const place = document.createElement('section');
    place.className = 'list stack';
    place.setAttribute('aria-label', written.say('list'));
    const field = document.createElement('label');
    field.className = 'field';
    const choice = document.createElement('select');
    choice.dataset.team = '';
    choice.autocomplete = 'off';
    choice.append(new Option(written.say('chooseTeam'), ''));
    doing.schedule().teams.forEach((team, at) => choice.append(new Option(
        [team.name, team.operator].filter(Boolean).join(' · '), String(at))));
    choice.addEventListener('change', () => choice.value && doing.team(Number(choice.value)));
    field.append(document.createTextNode(written.say('list')), choice);
    const box = document.createElement('div');
    box.className = 'scroll';
    box.tabIndex = 0;
    box.setAttribute('role', 'region');
    box.setAttribute('aria-label', written.say('list'));
    box.hidden = true;
    place.append(field, box);
    return {
        place,
        /** @param {HTMLTableElement | undefined} table @param {number} team */
        show(table, team) {
            box.replaceChildren(...(table ? [table] : []));
            box.hidden = !table;
            choice.value = table ? String(team) : '';
        },
    };
}
