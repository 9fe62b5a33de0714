// The drawing board of a boundary. The text of the form, the map and the table of corners show the same drawing, and
// each can change it. Nothing is saved here: the form is sent as it always was.
import { latest } from '../map/latest.mjs';
import { asking } from './asking.mjs';
import { begun, cornerTable } from './corners.mjs';
import { cutField } from './cutting.mjs';
import { dividing } from './dividing.mjs';
import { History } from './history.mjs';
import { look, mapIn, neighbours } from './mapping.mjs';
import { boxOf, inOrder, lineText, ringsOf, rounded, textOf } from './rings.mjs';
import { sketchOn } from './sketch.mjs';
import { telling } from './telling.mjs';
import { buttonOf, toolbar } from './tools.mjs';
import { trackField } from './track.mjs';

export { dividing };

const TYPING_PAUSE = 300;

/**
 * Opens a board for the text of a field.
 * @param {HTMLTextAreaElement} field
 * @param {HTMLElement} place
 * @param {import('./types.mjs').DrawConfig} config
 */
export function drawing(field, place, config) {
    return new Board(field, place, config);
}

/**
 * Where a form that is about some ground says that it lies.
 * @param {HTMLTextAreaElement} field
 * @returns {[number, number, number, number] | undefined}
 */
function nearOf(field) {
    const degrees = (field.form?.dataset.near ?? '').split(',').map(Number);
    return degrees.length === 4 && degrees.every(Number.isFinite)
        ? /** @type {[number, number, number, number]} */ (degrees) : undefined;
}

class Board {
    /** @type {import('./types.mjs').Ring[]} */
    #rings = [];
    /** @type {string | undefined} */
    #chosen;
    #beginsHole = false;
    #history = new History();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    #typing;

    /** @param {HTMLTextAreaElement} field @param {HTMLElement} place @param {import('./types.mjs').DrawConfig} config */
    constructor(field, place, config) {
        this.field = field;
        this.config = config;
        this.before = field.value;
        this.ask = asking(config);
        this.hazard = /** @type {HTMLInputElement | null} */ (field.form?.querySelector('input[type=hidden][name=hazard]'))
            ?.value ?? '';
        this.examine = latest((/** @type {string} */ text) => this.#examine(text));
        this.host = document.createElement('div');
        this.host.className = 'map';
        this.host.setAttribute('role', 'group');
        this.host.setAttribute('aria-label', config.words.map);
        this.place = place;
        this.views = document.createElement('div');
        this.said = document.createElement('p');
        this.tools = this.#tools();
        this.section = this.#layout(place);
        this.map = mapIn(this.host, config, nearOf(field));
        this.told = telling(this.map, config, (shape) => this.#put(ringsOf(shape)));
        this.table = cornerTable(config, (rings) => this.#put(rings));
        this.#assemble();
        this.map.once('load', () => this.#begin());
        this.typed = () => this.#type();
        this.keyed = (/** @type {KeyboardEvent} */ event) => this.#key(event);
        field.addEventListener('input', this.typed);
        document.addEventListener('keydown', this.keyed);
    }

    close() {
        clearTimeout(this.#typing);
        this.field.removeEventListener('input', this.typed);
        document.removeEventListener('keydown', this.keyed);
        this.sketch?.stop();
        this.map.remove();
    }

    /** @param {HTMLElement} place */
    #layout(place) {
        const section = document.createElement('section');
        section.className = 'board card stack';
        section.setAttribute('aria-label', this.config.words.board);
        place.replaceChildren(section);
        this.views.className = 'views';
        section.append(this.tools.bar, this.views);
        this.views.append(this.host);
        return section;
    }

    #tools() {
        return toolbar(this.config, {
            part: () => this.#use('part'),
            hole: () => this.#use('hole'),
            select: () => this.#use('select'),
            cut: () => this.#use('cut'),
            middle: () => this.#putMiddle(),
            join: () => this.#join(),
            remove: () => this.#remove(),
            undo: () => this.#travel(this.#history.back()),
            redo: () => this.#travel(this.#history.forth()),
        });
    }

    #assemble() {
        const { words } = this.config;
        const help = document.createElement('p');
        help.className = 'small soft';
        help.textContent = words.help;
        const end = document.createElement('p');
        end.className = 'row';
        const done = () => this.place.dispatchEvent(new Event('close-board'));
        end.append(buttonOf('done', words.done, done), buttonOf('cancel', words.cancel, () => {
            this.field.value = this.before;
            done();
        }));
        this.said.className = 'small';
        this.said.setAttribute('role', 'status');
        this.views.append(this.told.panel);
        this.section.append(this.said, this.table.details, cutField(this.config, (line) => this.#cut(line)),
            trackField(this.config, this.section, (text) => this.#take(text), (word) => this.#say(word)), help, end);
    }

    #begin() {
        this.near = neighbours(this.map, (box) => this.ask.corners(box));
        this.sketch = sketchOn(this.map, {
            drawn: (rings, isFinal) => this.#drawn(rings, isFinal),
            chosen: (key) => this.#choose(key),
            cut: (line) => this.#cut(lineText(line)),
            tool: (tool) => this.tools.press(tool),
            corners: () => [...(this.near?.() ?? []), ...this.#rings.flatMap((ring) => ring.corners)],
        }, this.before.trim() ? 'select' : 'part');
        this.map.getCanvas().addEventListener('keydown', (event) => {
            if (event.key === 'Enter' && this.tools.pressed() !== 'cut' && !this.sketch?.isDrawing()) {
                event.preventDefault();
                this.#putMiddle();
            }
        });
        this.#read(this.field.value, true);
        this.map.once('idle', () => { this.host.dataset.ready = 'true'; });
    }

    #type() {
        clearTimeout(this.#typing);
        this.#typing = setTimeout(() => this.#read(this.field.value, false), TYPING_PAUSE);
    }

    /** A text that comes from outside. @param {string} text */
    #take(text) {
        this.field.value = text;
        this.#read(text, true);
    }

    /** Draws what a text says; the server reads it, which knows every notation. @param {string} text @param {boolean} looks */
    async #read(text, looks) {
        const examined = text.trim() ? await this.ask.examine(text, this.hazard) : undefined;
        if (this.field.value !== text) {
            return;
        }
        this.told.tell(examined);
        if (text.trim() && !examined?.shape) {
            return;
        }
        this.#rings = ringsOf(examined?.shape ?? []);
        this.#chosen = this.#rings[0]?.key;
        this.sketch?.show(this.#rings);
        this.#chosen = this.#rings[0]?.key;
        this.#remember(text);
        look(this.map, boxOf(this.#rings), looks);
    }

    /**
     * What the pointer drew; rings that are too short for Terra Draw stay as they are.
     * @param {import('./types.mjs').Ring[]} rings
     * @param {boolean} isFinal
     */
    #drawn(rings, isFinal) {
        const short = this.#rings.filter((ring) => new Set(ring.corners.map(String)).size < 3);
        const all = inOrder([...rings, ...short]);
        if (!isFinal) {
            this.examine(textOf(all));
            return;
        }
        this.#rings = all;
        this.#write();
    }

    /** Rings that came from the table, from the server or from history. @param {import('./types.mjs').Ring[]} rings */
    #put(rings) {
        const number = rings.findIndex((ring) => ring.key === this.#chosen);
        this.#rings = inOrder(rings);
        const chosen = rings[number];
        this.sketch?.show(this.#rings);
        this.#chosen = chosen?.key;
        this.#write();
    }

    #write() {
        const text = textOf(this.#rings);
        this.field.value = text;
        this.#say('');
        this.#remember(text);
        this.examine(text);
    }

    /** @param {string} text */
    #remember(text) {
        this.#history.add({ text, rings: structuredClone(this.#rings) });
        this.table.show(this.#rings);
        this.tools.enable({
            undo: this.#history.canGoBack(), redo: this.#history.canGoForth(),
            join: this.#rings.filter((ring) => !ring.isHole).length > 1,
            remove: this.#rings.length > 0, cut: this.#rings.length > 0, hole: this.#rings.length > 0,
        });
    }

    /** @param {{text: string, rings: import('./types.mjs').Ring[]} | undefined} state */
    #travel(state) {
        if (!state) {
            return;
        }
        this.#rings = structuredClone(state.rings);
        this.sketch?.show(this.#rings);
        this.#chosen = this.#rings.at(-1)?.key;
        this.field.value = state.text;
        this.table.show(this.#rings);
        this.tools.enable({ undo: this.#history.canGoBack(), redo: this.#history.canGoForth() });
        this.examine(state.text);
    }

    /** @param {string} text */
    async #examine(text) {
        this.told.tell(text ? await this.ask.examine(text, this.hazard) : undefined);
    }

    /** @param {string} tool */
    #use(tool) {
        this.sketch?.use(tool);
        if (tool === 'part' || tool === 'hole') {
            this.#chosen = undefined;
            this.#beginsHole = tool === 'hole';
        }
    }

    /** @param {string | undefined} key */
    #choose(key) {
        this.#chosen = key ?? this.#chosen;
    }

    /** Puts a corner where the crosshair is: at the end of the chosen ring, or as the first of a new one. */
    #putMiddle() {
        const { lng, lat } = this.map.getCenter().wrap();
        /** @type {[number, number]} */
        const corner = [rounded(lng), rounded(lat)];
        const ring = this.#rings.find((each) => each.key === this.#chosen);
        if (ring) {
            this.#put(this.#rings.map((each) => (each === ring ? { ...each, corners: [...each.corners, corner] } : each)));
            return;
        }
        const fresh = begun(this.#beginsHole, corner);
        this.#chosen = fresh.key;
        this.#beginsHole = false;
        this.sketch?.use('select');
        this.#put([...this.#rings, fresh]);
    }

    #remove() {
        const chosen = this.#rings.find((ring) => ring.key === this.#chosen) ?? this.#rings.at(-1);
        this.#put(this.#rings.filter((ring) => ring !== chosen));
        this.#chosen = this.#rings.at(-1)?.key;
    }

    /** @param {string} line */
    async #cut(line) {
        const parts = await this.ask.split(this.field.value, line);
        this.sketch?.use('select');
        if (parts.length === 0) {
            this.#say(this.config.words.cutNothing);
            return;
        }
        this.#put(ringsOf(parts.flatMap((part) => part.shape)));
        this.#say(this.config.words.cutDone);
    }

    async #join() {
        const parts = /** @type {import('./types.mjs').Ring[][]} */ ([]);
        for (const ring of inOrder(this.#rings)) {
            if (ring.isHole) {
                parts.at(-1)?.push(ring);
            } else {
                parts.push([ring]);
            }
        }
        const whole = await this.ask.merge(parts.map(textOf));
        if (whole) {
            this.#put(ringsOf(whole.shape));
        } else {
            this.#say(this.config.words.notSound);
        }
    }

    /** @param {string} sentence */
    #say(sentence) {
        this.said.textContent = sentence;
    }

    /** Keys on the board, and those that stand nowhere since the pointer draws. @param {KeyboardEvent} event */
    #key(event) {
        const isHere = event.target === document.body || this.section.contains(/** @type {Node} */ (event.target));
        if (!isHere) {
            return;
        }
        const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
        if (isField && event.key === 'Enter' && event.target instanceof HTMLInputElement) {
            event.preventDefault();
            event.target.blur();
            event.target.focus();
        } else if (!isField && (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
            event.preventDefault();
            this.#travel(event.shiftKey ? this.#history.forth() : this.#history.back());
        }
    }
}
