// What the pages of imports can do besides when scripts run: dropping files, and telling how far an upload is. Reading the
// first rows again when a column is taken for something else and watching an import are partial updates.
import '../partial/partial.mjs';

for (const form of document.querySelectorAll('form[data-drop]')) {
    dropping(/** @type {HTMLFormElement} */ (form));
}
// Tables that are read again stay where they were scrolled to.
/** @type {number[]} */
let scrolled = [];
document.addEventListener('htmx:beforeSwap', () => {
    scrolled = [...document.querySelectorAll('.scroll')].map((each) => each.scrollLeft);
});
document.addEventListener('htmx:afterSwap', () => {
    document.querySelectorAll('.scroll').forEach((each, i) => { each.scrollLeft = scrolled[i] ?? 0; });
});

/** @param {HTMLFormElement} form */
function dropping(form) {
    const input = /** @type {HTMLInputElement} */ (form.querySelector('input[type=file]'));
    for (const name of ['dragenter', 'dragover']) {
        form.addEventListener(name, (event) => {
            event.preventDefault();
            form.classList.add('over');
        });
    }
    for (const name of ['dragleave', 'drop']) {
        form.addEventListener(name, () => form.classList.remove('over'));
    }
    form.addEventListener('drop', (event) => {
        event.preventDefault();
        const files = event.dataTransfer?.files;
        if (files?.length) {
            input.files = files;
            form.requestSubmit();
        }
    });
    form.addEventListener('submit', (event) => {
        event.preventDefault();
        send(form, input);
    });
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} input */
function send(form, input) {
    const size = [...input.files ?? []].reduce((sum, file) => sum + file.size, 0);
    if (size > Number(form.dataset.limit)) {
        tell(form, form.dataset.tooLarge ?? '');
        return;
    }
    const bar = /** @type {HTMLElement} */ (form.querySelector('[data-upload]'));
    const progress = /** @type {HTMLProgressElement} */ (bar.querySelector('progress'));
    const button = /** @type {HTMLButtonElement} */ (form.querySelector('button'));
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.upload.addEventListener('progress', (event) => {
        progress.value = event.lengthComputable ? 100 * event.loaded / event.total : 0;
    });
    request.addEventListener('loadend', () => {
        bar.hidden = true;
        button.disabled = false;
        if (request.status === 200) {
            location.assign(request.responseURL);
            return;
        }
        const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
        tell(form, answer.querySelector('.notice.bad, main p')?.textContent ?? form.dataset.broken ?? '');
    });
    bar.hidden = false;
    button.disabled = true;
    request.send(new FormData(form));
}

/** @param {HTMLFormElement} form @param {string} sentence */
function tell(form, sentence) {
    form.querySelector('.notice')?.remove();
    const notice = document.createElement('p');
    notice.className = 'notice bad';
    notice.setAttribute('role', 'alert');
    notice.textContent = sentence;
    form.prepend(notice);
}
