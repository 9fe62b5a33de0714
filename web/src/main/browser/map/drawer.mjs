// The drawer beside the map: the facts of the area that was clicked, and the way to its page.
import { element, isolated } from './elements.mjs';

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
    const isPlace = String(facts.shown ?? '').startsWith('place-');
    if (facts.count) {
        const several = isPlace || layer === 'occurrences' ? 'severalPlaces' : 'several';
        return [element('h2', counted(several, Number(facts.count), config)), element('p', config.words.zoomIn)];
    }
    const list = document.createElement('dl');
    for (const [key, value] of Object.entries(facts)) {
        const label = config.words[`fact.${key}`];
        if (label) {
            list.append(element('dt', label), isolated('dd', worded(key, String(value), config)));
        }
    }
    const link = element('a', config.words.open);
    link.className = 'button primary';
    link.href = addressOf(facts, config);
    const title = String(facts.name || facts.id || facts.word || '');
    return [
        isolated('h2', worded('name', title, config)), list,
        ...(isPlace ? [element('p', config.words.placeOnly)] : []),
        ...(layer === 'occurrences' ? [] : [link]),
        ...(layer === 'hazards' && facts.id && !config.then && config.words.redraw ? [redraw(String(facts.id), config)] : []),
    ];
}

/** The way to the page that draws its boundary anew. @param {string} reference @param {import('./types.mjs').MapConfig} config */
function redraw(reference, config) {
    const link = element('a', config.words.redraw);
    link.className = 'button';
    link.href = `/map/draw?hazard=${encodeURIComponent(reference)}`;
    return link;
}

/**
 * The page of the hazard, in the state that the map shows.
 * @param {Record<string, unknown>} facts
 * @param {import('./types.mjs').MapConfig} config
 */
function addressOf(facts, config) {
    if (facts.link) {
        return String(facts.link);
    }
    const address = facts.record
        ? `/hazards/${facts.record}?`
        : `/hazards/find?reference=${encodeURIComponent(String(facts.hazard ?? facts.id ?? ''))}&`;
    return address.slice(0, config.then ? undefined : -1) + config.then;
}

/**
 * Words for a code and the reader's way of writing for a day or an area; everything else as it is.
 * @param {string} key
 * @param {string} value
 * @param {import('./types.mjs').MapConfig} config
 */
function worded(key, value, config) {
    if (key === 'released') {
        const [year, month, day] = value.split('-').map(Number);
        return new Date(year, month - 1, day)
            .toLocaleDateString(config.locale, { year: 'numeric', month: 'long', day: 'numeric' });
    }
    if (key === 'remaining' || key === 'area') {
        const squareMetres = Number(value.replace(/\D/g, ''));
        return config.words.squareMetres.replace('{0}', squareMetres.toLocaleString(config.locale));
    }
    return config.words[`code.${value}`] ?? value;
}

/**
 * The sentence with the form that the number needs in the reader's language.
 * @param {string} name
 * @param {number} count
 * @param {import('./types.mjs').MapConfig} config
 */
function counted(name, count, config) {
    const category = new Intl.PluralRules(config.locale).select(count);
    return config.words[`${name}.${category}`].replace('{0}', count.toLocaleString(config.locale));
}
