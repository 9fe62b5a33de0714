// What tables within forms can do besides when scripts run: a row is added without asking the server, and Enter goes to
// the same column of the next row, which it adds where there is none. Ground of a row can be drawn.
import '../draw/draw.mjs';

const NUMBER = '{n}';

for (const table of document.querySelectorAll('[data-rows]')) {
    tend(/** @type {HTMLElement} */ (table));
}

/** @param {HTMLElement} table */
function tend(table) {
    const list = /** @type {HTMLElement} */ (table.querySelector('.row-list'));
    const blank = /** @type {HTMLTemplateElement} */ (table.querySelector('template'));
    const button = /** @type {HTMLButtonElement} */ (table.querySelector('button[name=more]'));
    const add = () => {
        if (list.children.length >= Number(table.dataset.most)) {
            return undefined;
        }
        const row = /** @type {HTMLElement} */ (/** @type {Element} */ (blank.content.firstElementChild).cloneNode(true));
        const number = list.children.length;
        row.ariaLabel = (row.ariaLabel ?? '').replace(NUMBER, String(number + 1));
        for (const field of fields(row)) {
            field.name = field.name.replace(NUMBER, String(number));
        }
        list.append(row);
        row.dispatchEvent(new Event('row-added', { bubbles: true }));
        return row;
    };
    button.type = 'button';
    button.addEventListener('click', () => fields(add())[0]?.focus());
    list.addEventListener('keydown', (event) => down(event, add));
}

/** @typedef {HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement} Field */

/** @param {Element | null | undefined} row @returns {Field[]} */
function fields(row) {
    return /** @type {Field[]} */ ([...(row?.querySelectorAll('input, select, textarea') ?? [])]);
}

/** @param {KeyboardEvent} event @param {() => HTMLElement | undefined} add */
function down(event, add) {
    const field = event.target;
    const isPlain = field instanceof HTMLInputElement && field.type !== 'checkbox';
    if (event.key !== 'Enter' || !isPlain || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) {
        return;
    }
    event.preventDefault();
    const row = /** @type {HTMLElement} */ (field.closest('.row-entry'));
    const other = fields(row.nextElementSibling ?? add())[fields(row).indexOf(field)];
    other?.focus();
    if (other instanceof HTMLInputElement) {
        other.select();
    }
}
