// Partial updates: htmx asks for a page and puts parts of it in the place of the old ones, as attributes in the page
// say. Without scripts every form is sent and every page is read again as a whole.
import htmx from 'htmx.org';

// Nothing of a register is kept in the browser, and nothing runs that stands in a page.
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;
// What comes is there at once, as it was sent: nothing of it is styled from within the page.
htmx.config.defaultSettleDelay = 0;
htmx.config.attributesToSettle = [];

// What nobody has filled in does not come into the address.
document.addEventListener('htmx:configRequest', (event) => {
    const { verb, formData } = /** @type {CustomEvent} */ (event).detail;
    for (const [name, value] of verb === 'get' ? [...formData] : []) {
        if (value === '') {
            formData.delete(name);
        }
    }
});

// An answer without the part that was asked for is a page of its own: the end of an import, a fault that is told, or the
// door where a session has ended. What asks by the clock asks again after a fault, and leaves no step on the way back.
document.addEventListener('htmx:beforeSwap', (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (detail.xhr.responseText.includes(`id="${detail.target.id}"`)) {
        return;
    }
    detail.shouldSwap = false;
    if (detail.requestConfig.triggeringEvent) {
        location.assign(detail.xhr.responseURL);
    } else if (detail.xhr.status < 500) {
        location.replace(detail.xhr.responseURL);
    }
});

document.addEventListener('htmx:beforeRequest', (event) => partOf(event)?.setAttribute('aria-busy', 'true'));
document.addEventListener('htmx:afterRequest', (event) => partOf(event)?.removeAttribute('aria-busy'));

/** @param {Event} event */
function partOf(event) {
    return document.getElementById(/** @type {CustomEvent} */ (event).detail.target.id);
}

/**
 * Does something with each of these elements, now and whenever such come into the page.
 * @param {string} selector
 * @param {(element: HTMLElement) => void} act
 */
export function eachThatComes(selector, act) {
    htmx.onLoad((part) => {
        for (const element of /** @type {HTMLElement} */ (part).querySelectorAll(selector)) {
            act(/** @type {HTMLElement} */ (element));
        }
    });
}
