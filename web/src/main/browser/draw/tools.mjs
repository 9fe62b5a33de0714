// The tools of a drawing board.

const MODES = ['part', 'hole', 'select', 'cut'];

/**
 * @param {import('./types.mjs').DrawConfig} config
 * @param {Record<string, () => void>} does what each tool does, by its name, in the order of the buttons
 */
export function toolbar(config, does) {
    const bar = document.createElement('div');
    bar.className = 'tools row';
    bar.setAttribute('role', 'group');
    bar.setAttribute('aria-label', config.words.tools);
    /** @type {Record<string, HTMLButtonElement>} */
    const buttons = {};
    for (const [name, press] of Object.entries(does)) {
        buttons[name] = buttonOf(name, config.words[`tool.${name}`], press);
        bar.append(buttons[name]);
    }
    const modes = () => MODES.filter((mode) => buttons[mode]);
    return {
        bar,
        /** @param {string} tool */
        press(tool) {
            modes().forEach((mode) => buttons[mode].setAttribute('aria-pressed', String(mode === tool)));
        },
        pressed: () => modes().find((mode) => buttons[mode].getAttribute('aria-pressed') === 'true'),
        /** @param {Record<string, boolean>} which */
        enable(which) {
            for (const [name, isOn] of Object.entries(which)) {
                if (buttons[name]) {
                    buttons[name].disabled = !isOn;
                }
            }
        },
    };
}

/** @param {string} does @param {string} word @param {() => void} press */
export function buttonOf(does, word, press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.dataset.does = does;
    button.textContent = word;
    button.addEventListener('click', press);
    return button;
}
