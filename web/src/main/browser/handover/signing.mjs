// Where scripts run, a signature can be drawn: lines between whole points of a box of 600 by 200. Whoever cannot draw types
// their name, which is all that the form needs.

const WIDTH = 600;
const HEIGHT = 200;
const LONGEST = 11_900;

for (const box of document.querySelectorAll('[data-signing]')) {
    signing(/** @type {HTMLElement} */ (box));
}

/** @param {HTMLElement} box */
function signing(box) {
    const field = /** @type {HTMLInputElement} */ (box.querySelector('input[type=hidden]'));
    const canvas = document.createElement('canvas');
    canvas.width = WIDTH;
    canvas.height = HEIGHT;
    canvas.className = 'signing';
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', box.dataset.signing ?? '');
    const again = document.createElement('button');
    again.type = 'button';
    again.className = 'button';
    again.textContent = box.dataset.clear ?? '';
    box.append(canvas, again);
    box.hidden = false;
    const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
    /** @type {[number, number] | undefined} */
    let last;
    let isBegun = false;

    /** @param {PointerEvent} event @returns {[number, number]} */
    const point = (event) => {
        const frame = canvas.getBoundingClientRect();
        const x = Math.round(((event.clientX - frame.left) / frame.width) * WIDTH);
        const y = Math.round(((event.clientY - frame.top) / frame.height) * HEIGHT);
        return [Math.min(WIDTH, Math.max(0, x)), Math.min(HEIGHT, Math.max(0, y))];
    };
    canvas.addEventListener('pointerdown', (event) => {
        canvas.setPointerCapture(event.pointerId);
        last = point(event);
        isBegun = false;
        event.preventDefault();
    });
    canvas.addEventListener('pointermove', (event) => {
        const next = point(event);
        if (!last || field.value.length > LONGEST || Math.hypot(next[0] - last[0], next[1] - last[1]) < 3) {
            return;
        }
        field.value += (isBegun ? '' : `M${last[0]} ${last[1]}`) + `L${next[0]} ${next[1]}`;
        isBegun = true;
        pen.strokeStyle = getComputedStyle(canvas).color;
        pen.lineWidth = 4;
        pen.lineCap = 'round';
        pen.beginPath();
        pen.moveTo(...last);
        pen.lineTo(...next);
        pen.stroke();
        last = next;
    });
    for (const end of ['pointerup', 'pointercancel']) {
        canvas.addEventListener(end, () => (last = undefined));
    }
    again.addEventListener('click', () => {
        field.value = '';
        pen.clearRect(0, 0, WIDTH, HEIGHT);
    });
}
