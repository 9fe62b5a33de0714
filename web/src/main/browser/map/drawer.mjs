// The drawer beside the map: the facts of the area that was clicked, and the way to its page.

/**
 * @param {HTMLElement} host
 * @param {import('./types.mjs').MapConfig} config
 */
export function drawerIn(host, config) {
    const drawer = document.createElement('section');
    drawer.className = 'drawer';
    drawer.hidden = true;
    drawer.setAttribute('aria-live', 'polite');
    host.append(drawer);
    const close = () => { drawer.hidden = true; };
    return {
        close,
        /** @param {string} layer @param {Record<string, unknown>} facts */
        show(layer, facts) {
            drawer.replaceChildren(closer(config, close), ...content(layer, facts, config));
            drawer.hidden = false;
        },
    };
}

/** @param {import('./types.mjs').MapConfig} config @param {() => void} close */
function closer(config, close) {
    const button = element('button', '×');
    button.className = 'close';
    button.type = 'button';
    button.setAttribute('aria-label', config.words.close);
    button.addEventListener('click', close);
    return button;
}

/**
 * @param {string} layer
 * @param {Record<string, unknown>} facts
 * @param {import('./types.mjs').MapConfig} config
 */
function content(layer, facts, config) {
    if (facts.count) {
        return [element('h2', config.words.several.replace('{0}', String(facts.count))),
            element('p', config.words.zoomIn)];
    }
    const list = document.createElement('dl');
    for (const [key, value] of Object.entries(facts)) {
        const label = config.words[`fact.${key}`];
        if (label) {
            list.append(element('dt', label), element('dd', config.words[`code.${value}`] ?? String(value)));
        }
    }
    const id = String(facts.hazard ?? facts.id ?? facts.word ?? '');
    const link = element('a', config.words.open);
    link.className = 'button primary';
    link.href = facts.link ? String(facts.link) : `${config.words.hazardPath}${encodeURIComponent(id)}`;
    return [element('h2', String(facts.name || id)), list, ...(layer === 'occurrences' ? [] : [link])];
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} text */
function element(tag, text) {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
}
