// The position under the pointer, or in the middle of the map when keys move it, in every notation. The server writes
// them, so that there is one rule for each notation.

const PAUSE = 120;

/** @param {import('maplibre-gl').Map} map @param {import('./types.mjs').MapConfig} config */
export function position(map, config) {
    const panel = /** @type {HTMLElement | null} */ (document.querySelector('[data-position]'));
    if (!panel) {
        return;
    }
    panel.hidden = false;
    const show = shower(panel);
    let held = false;
    map.on('mousemove', (event) => {
        if (!held) {
            show(event.lngLat.wrap());
        }
    });
    map.on('click', (event) => {
        held = true;
        show(event.lngLat.wrap());
    });
    map.getCanvas().addEventListener('mouseenter', () => {
        held = false;
    });
    const middle = () => show(map.getCenter().wrap());
    map.getCanvas().addEventListener('focus', () => {
        if (map.getCanvas().matches(':focus-visible')) {
            middle();
        }
    });
    map.on('moveend', () => {
        if (map.getCanvas().matches(':focus-visible')) {
            middle();
        }
    });
    middle();
    copying(panel, config);
}

/** @param {HTMLElement} panel */
function shower(panel) {
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let waiting;
    let asked = 0;
    return (/** @type {{lng: number, lat: number}} */ place) => {
        clearTimeout(waiting);
        waiting = setTimeout(async () => {
            const number = ++asked;
            const answer = await fetch(`/api/v1/position?latitude=${place.lat}&longitude=${place.lng}`);
            if (answer.ok && number === asked) {
                write(panel, await answer.json());
            }
        }, PAUSE);
    };
}

/** @param {HTMLElement} panel @param {Record<string, string>} written */
function write(panel, written) {
    for (const field of panel.querySelectorAll('[data-notation]')) {
        const input = /** @type {HTMLInputElement} */ (field);
        input.value = written[input.dataset.notation ?? ''] ?? '';
    }
}

/** @param {HTMLElement} panel @param {import('./types.mjs').MapConfig} config */
function copying(panel, config) {
    for (const each of panel.querySelectorAll('[data-copy]')) {
        const button = /** @type {HTMLButtonElement} */ (each);
        button.addEventListener('click', async () => {
            const input = /** @type {HTMLInputElement} */ (
                panel.querySelector(`[data-notation="${button.dataset.copy}"]`));
            input.select();
            await navigator.clipboard?.writeText(input.value);
            button.textContent = config.words.copied;
            const said = panel.querySelector('[data-copied]');
            if (said) {
                said.textContent = `${config.words.copied}: ${input.value}`;
            }
            setTimeout(() => {
                button.textContent = config.words.copy;
            }, 2000);
        });
    }
}
