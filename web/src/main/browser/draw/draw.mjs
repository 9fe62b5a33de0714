// Gives every boundary that is typed a button which opens a drawing board for it. What draws, and the map, are loaded
// when somebody presses it and not before.

/** @type {Promise<import('./types.mjs').DrawConfig | undefined> | undefined} */
let asked;

begin(document);
document.addEventListener('row-added', (event) => begin(/** @type {Element} */ (event.target)));

/** @param {ParentNode} within */
async function begin(within) {
    const fields = /** @type {HTMLTextAreaElement[]} */ ([...within.querySelectorAll('textarea[data-draw]')])
        .filter((field) => !field.readOnly && !field.closest('[data-draw-split]'));
    const splits = /** @type {HTMLFieldSetElement[]} */ ([...within.querySelectorAll('[data-draw-split]')]);
    if (fields.length + splits.length === 0) {
        return;
    }
    asked ??= configuration();
    const config = await asked;
    if (config) {
        fields.forEach((field) => offer(field, config, (board, place) => board.drawing(field, place, config)));
        splits.forEach((split) => offer(split, config, (board, place) => board.dividing(split, place, config)));
    }
}

/** @returns {Promise<import('./types.mjs').DrawConfig | undefined>} nothing where the server does not say it */
async function configuration() {
    const answer = await fetch(`/map/draw/config?lang=${document.documentElement.lang.slice(0, 2)}`);
    return answer.ok ? answer.json() : undefined;
}

/**
 * @param {HTMLElement} field
 * @param {import('./types.mjs').DrawConfig} config
 * @param {(board: typeof import('./board.mjs'), place: HTMLElement) => {close: () => void}} open
 */
function offer(field, config, open) {
    const isSplit = field instanceof HTMLFieldSetElement;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset.drawOpen = isSplit ? 'split' : field.id || /** @type {HTMLTextAreaElement} */ (field).name;
    button.setAttribute('aria-expanded', 'false');
    button.textContent = isSplit ? config.words.openCut : config.words.open;
    const row = document.createElement('p');
    row.append(button);
    const place = document.createElement('div');
    const legend = field.querySelector(':scope > legend');
    if (isSplit && legend) {
        legend.after(row, place);
    } else if (isSplit) {
        field.prepend(row, place);
    } else {
        (field.closest('label') ?? field).after(row, place);
    }
    /** @type {{close: () => void} | undefined} */
    let opened;
    const close = () => {
        opened?.close();
        opened = undefined;
        place.replaceChildren();
        button.setAttribute('aria-expanded', 'false');
        button.textContent = isSplit ? config.words.openCut : config.words.open;
    };
    const press = async () => {
        if (opened) {
            close();
            return;
        }
        button.disabled = true;
        const board = await load();
        button.disabled = false;
        opened = open(board, place);
        button.setAttribute('aria-expanded', 'true');
        button.textContent = config.words.close;
    };
    button.addEventListener('click', press);
    place.addEventListener('close-board', () => {
        close();
        button.focus();
    });
    if (field.dataset.draw === 'open') {
        press();
    }
}

/** @returns {Promise<typeof import('./board.mjs')>} */
function load() {
    for (const file of [MAP_STYLE_FILE, DRAW_STYLE_FILE]) {
        const address = new URL(file, import.meta.url).href;
        if (![...document.styleSheets].some((sheet) => sheet.href === address)) {
            const link = document.createElement('link');
            link.rel = 'stylesheet';
            link.href = address;
            document.head.append(link);
        }
    }
    return import(new URL(BOARD_FILE, import.meta.url).href);
}
