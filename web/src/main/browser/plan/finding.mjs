// Jumping to a task by typing a part of its name, of its place or of its hazard.
import { element, isolated } from '../map/elements.mjs';

const MOST = 8;

/**
 * @param {() => import('./schedule.mjs').Schedule} schedule
 * @param {ReturnType<typeof import('./wording.mjs').wording>} written
 * @param {(task: number) => void} found
 */
export function finding(schedule, written, found) {
    const field = document.createElement('label');
    field.className = 'field find';
    const input = document.createElement('input');
    const list = document.createElement('ul');
    list.id = 'gantt-found';
    list.hidden = true;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', written.say('found'));
    Object.entries({
        type: 'search', role: 'combobox', autocomplete: 'off', maxlength: '100', 'aria-expanded': 'false',
        'aria-controls': list.id, 'aria-autocomplete': 'list', 'data-find': '',
    }).forEach(([name, value]) => input.setAttribute(name, value));
    field.append(document.createTextNode(written.say('find')), input);
    const place = document.createElement('div');
    place.className = 'finder';
    place.append(field, list);
    /** @type {number[]} */
    let hits = [];
    let at = 0;

    const show = () => {
        hits = input.value.trim() ? look(schedule(), input.value) : [];
        at = 0;
        list.replaceChildren(...hits.map((task, number) => item(task, number)));
        if (input.value.trim() && !hits.length) {
            const none = element('li', written.say('nothingFound'));
            none.setAttribute('role', 'option');
            none.setAttribute('aria-disabled', 'true');
            list.append(none);
        }
        open(Boolean(input.value.trim()));
    };
    const open = (/** @type {boolean} */ isOpen) => {
        list.hidden = !isOpen;
        input.setAttribute('aria-expanded', String(isOpen));
        mark();
    };
    const mark = () => {
        [...list.children].forEach((each, number) => each.setAttribute('aria-selected', String(number === at)));
        const active = list.hidden ? '' : list.children[at]?.id ?? '';
        input.setAttribute('aria-activedescendant', active);
    };
    const take = (/** @type {number | undefined} */ task) => {
        if (task !== undefined) {
            open(false);
            found(task);
        }
    };
    const item = (/** @type {number} */ task, /** @type {number} */ number) => {
        const { tasks, teams } = schedule();
        const made = document.createElement('li');
        made.id = `gantt-found-${number}`;
        made.setAttribute('role', 'option');
        made.append(isolated('strong', tasks.label[task]), isolated('span',
            [written.kind(schedule().data.kinds[tasks.kind[task]]), teams[tasks.team[task]]?.name, tasks.place[task]]
                .filter(Boolean).join(' · ')));
        made.addEventListener('pointerdown', (event) => {
            event.preventDefault();
            take(task);
        });
        return made;
    };
    input.addEventListener('input', show);
    input.addEventListener('blur', () => open(false));
    input.addEventListener('keydown', (event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step && hits.length) {
            at = (at + step + hits.length) % hits.length;
            mark();
        } else if (event.key === 'Enter') {
            take(hits[at]);
        } else if (event.key === 'Escape' && !list.hidden) {
            open(false);
        } else {
            return;
        }
        event.preventDefault();
    });
    return { place, focus: () => input.focus() };
}

/** Names that begin so, then those that hold it. @param {import('./schedule.mjs').Schedule} schedule @param {string} typed */
function look({ tasks }, typed) {
    const text = typed.trim().toLocaleLowerCase();
    /** @type {number[][]} */
    const ranks = [[], [], []];
    tasks.label.forEach((label, task) => {
        const name = label.toLocaleLowerCase();
        const rank = name.startsWith(text) ? 0
            : name.includes(text) ? 1 : tasks.place[task].toLocaleLowerCase().includes(text) ? 2 : -1;
        ranks[rank]?.push(task);
    });
    return ranks.flat().slice(0, MOST);
}
