// What the pages of imports can do besides when scripts run: dropping files, telling how far an upload is, reading the
// first rows again when a column is taken for something else, and watching an import.

for (const form of document.querySelectorAll('form[data-drop]')) {
    dropping(/** @type {HTMLFormElement} */ (form));
}
for (const form of document.querySelectorAll('form[data-reread]')) {
    rereading(/** @type {HTMLFormElement} */ (form));
}
if (document.querySelector('[data-live]')) {
    setTimeout(watch, 1000);
}

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

/** A change of the form is sent at once, and what became of the values takes the place of what was shown.
 * @param {HTMLFormElement} form */
function rereading(form) {
    let latest = 0;
    form.addEventListener('change', async (event) => {
        const changed = /** @type {HTMLElement} */ (event.target);
        const mine = ++latest;
        const body = new URLSearchParams(/** @type {any} */ (new FormData(form)));
        body.set('do', 'again');
        form.setAttribute('aria-busy', 'true');
        try {
            const answer = await fetch(form.action, { method: 'POST', body });
            const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
            if (mine === latest && page.querySelector('[data-tables]')) {
                replace(form, page, changed.id);
            }
        } finally {
            if (mine === latest) {
                form.removeAttribute('aria-busy');
            }
        }
    });
}

/** @param {HTMLFormElement} form @param {Document} page @param {string} focused */
function replace(form, page, focused) {
    const scrolled = [...form.querySelectorAll('.scroll')].map((each) => each.scrollLeft);
    for (const part of ['[data-tables]', '[data-look]']) {
        const fresh = page.querySelector(part);
        const old = form.querySelector(part);
        if (old && fresh) {
            old.replaceWith(fresh);
        } else if (old) {
            old.remove();
        }
    }
    document.querySelector('[data-notices]')?.replaceWith(/** @type {Node} */ (page.querySelector('[data-notices]')));
    form.querySelectorAll('.scroll').forEach((each, i) => { each.scrollLeft = scrolled[i] ?? 0; });
    if (focused) {
        document.getElementById(focused)?.focus({ preventScroll: true });
    }
}

/** Shows how far the import is, and goes where the server leads once it has ended. */
async function watch() {
    const answer = await fetch(location.href).catch(() => undefined);
    const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
    const fresh = page?.querySelector('[data-live]');
    if (fresh) {
        document.querySelector('[data-live]')?.replaceWith(fresh);
    } else if (page) {
        location.replace(/** @type {Response} */ (answer).url);
        return;
    }
    setTimeout(watch, 1000);
}
