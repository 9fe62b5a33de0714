// Elements with words in them.

/** Words of a record, which may run the other way than those of the page. @param {string} tag @param {string} text */
export function isolated(tag, text) {
    const made = document.createElement(tag);
    made.append(element('bdi', text));
    return made;
}

/** @template {keyof HTMLElementTagNameMap} T @param {T} tag @param {string} text */
export function element(tag, text) {
    const made = document.createElement(tag);
    made.textContent = text;
    return made;
}
