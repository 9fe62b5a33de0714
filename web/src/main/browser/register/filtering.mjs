// The register follows its filters while they are chosen and typed: htmx asks for the page and puts its table, its chips
// and its count in the place of the old ones. Without scripts the form is sent as any other.
import htmx from 'htmx.org';

// Nothing of a register is kept in the browser, and nothing runs that stands in a page.
htmx.config.historyCacheSize = 0;
htmx.config.refreshOnHistoryMiss = true;
htmx.config.includeIndicatorStyles = false;
htmx.config.allowEval = false;
htmx.config.allowScriptTags = false;

// What is no register – a fault that is told, or the page for signing in where a session has ended – is a page of its own.
document.addEventListener('htmx:beforeSwap', (event) => {
    const { detail } = /** @type {CustomEvent} */ (event);
    if (!detail.xhr.responseText.includes('id="found"')) {
        detail.shouldSwap = false;
        location.assign(detail.xhr.responseURL);
    }
});

// What is typed has been asked for already when its field is left; once more would be a second step on the way back.
document.addEventListener('change', (event) => {
    if (event.target instanceof HTMLElement && event.target.matches('form[hx-get] input[type=search]')) {
        event.stopPropagation();
    }
}, { capture: true });

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
