// What choosing in a table can do besides when scripts run: a box that ticks all of the page, a range with the shift
// key, a count of what is ticked, and a slash that leads to the search.

import { eachThatComes } from '../partial/partial.mjs';

eachThatComes('form[data-choosing]', (form) => choosing(/** @type {HTMLFormElement} */ (form)));
document.addEventListener('keydown', (event) => {
    const search = /** @type {HTMLInputElement | null} */ (document.querySelector('input[type=search]'));
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && search && !isTyping(event.target)) {
        event.preventDefault();
        search.focus();
        search.select();
    }
});

/** @param {EventTarget | null} target */
function isTyping(target) {
    return target instanceof HTMLElement
        && (target.isContentEditable || target.matches('textarea, select, input:not([type=checkbox], [type=radio])'));
}

/** @param {HTMLFormElement} form */
function choosing(form) {
    const boxes = /** @type {HTMLInputElement[]} */ ([...form.querySelectorAll('tbody .tick input')]);
    const scope = /** @type {HTMLSelectElement | null} */ (form.querySelector('select[name=scope]'));
    const option = form.querySelector('[data-ticked]');
    const told = option?.textContent ?? '';
    const all = boxOfAll(form, form.dataset.choosing ?? '');
    let last = -1;
    const count = () => {
        const ticked = boxes.filter((box) => box.checked).length;
        if (option) {
            option.textContent = `${told} (${ticked.toLocaleString(document.documentElement.lang)})`;
        }
        if (all) {
            all.checked = ticked === boxes.length;
            all.indeterminate = ticked > 0 && ticked < boxes.length;
        }
    };
    form.querySelector('tbody')?.addEventListener('click', (event) => {
        const at = boxes.indexOf(/** @type {HTMLInputElement} */ (event.target));
        if (at < 0) {
            return;
        }
        if (/** @type {MouseEvent} */ (event).shiftKey && last >= 0) {
            for (const box of boxes.slice(Math.min(at, last), Math.max(at, last) + 1)) {
                box.checked = boxes[at].checked;
            }
        }
        last = at;
        if (scope) {
            scope.value = 'chosen';
        }
        count();
    });
    all?.addEventListener('change', () => {
        boxes.forEach((box) => { box.checked = all.checked; });
        count();
    });
    count();
}

/** The box in the heading, which without scripts would do nothing.
 * @param {HTMLFormElement} form @param {string} label @returns {HTMLInputElement | undefined} */
function boxOfAll(form, label) {
    const cell = form.querySelector('thead .tick');
    if (!cell) {
        return undefined;
    }
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.setAttribute('aria-label', label);
    cell.append(box);
    return box;
}
