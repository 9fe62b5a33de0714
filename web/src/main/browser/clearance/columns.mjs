// What entering days can do besides when scripts run: Enter and the arrows go to the same column of the next row, and a
// walked track fills the boundary.
import { boundaryIn } from '../draw/track.mjs';
import '../rows/rows.mjs';

document.querySelector('table[data-columns]')?.addEventListener('keydown', (event) => down(/** @type {KeyboardEvent} */ (event)));
document.querySelectorAll('[data-track]').forEach((label) => track(/** @type {HTMLElement} */ (label)));

/** @param {KeyboardEvent} event */
function down(event) {
    const field = event.target;
    const steps = { Enter: 1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const isChoosing = field instanceof HTMLSelectElement && event.key !== 'Enter';
    if (!steps || isChoosing || event.ctrlKey || event.altKey || event.metaKey || !(field instanceof HTMLElement)) {
        return;
    }
    const cell = /** @type {HTMLTableCellElement | null} */ (field.closest('td'));
    let row = /** @type {Element | null | undefined} */ (cell?.parentElement);
    while (cell && row) {
        row = steps > 0 ? row.nextElementSibling : row.previousElementSibling;
        const other = /** @type {HTMLElement | null | undefined} */ (
            row?.children[cell.cellIndex]?.querySelector('input:not([type=hidden]), select'));
        if (other) {
            event.preventDefault();
            other.focus();
            if (other instanceof HTMLInputElement) {
                other.select();
            }
            return;
        }
    }
    if (event.key === 'Enter' && field instanceof HTMLInputElement) {
        event.preventDefault();
    }
}

/** @param {HTMLElement} label */
function track(label) {
    const input = label.querySelector('input');
    const into = /** @type {HTMLTextAreaElement | null} */ (document.getElementById(label.dataset.track ?? ''));
    label.hidden = !input || !into;
    input?.addEventListener('change', async () => {
        const text = input.files?.[0] ? boundaryIn(await input.files[0].text()) : '';
        if (text && into) {
            into.value = text;
        }
    });
}
