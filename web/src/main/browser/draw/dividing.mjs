// The board that divides a boundary into parts: each cut divides the part that it crosses, and the texts of the parts go
// into the fields of the form. Corners are not moved here, so that the parts still add up to the whole.
import { element, isolated } from '../map/elements.mjs';
import { figures } from '../map/figures.mjs';
import { asking } from './asking.mjs';
import { cutField } from './cutting.mjs';
import { look, mapIn, neighbours } from './mapping.mjs';
import { boxOf, lineText, ringsOf } from './rings.mjs';
import { sketchOn } from './sketch.mjs';
import { buttonOf, toolbar } from './tools.mjs';

/**
 * @param {HTMLFieldSetElement} fieldset with the boundary in `data-whole` and a field for each part
 * @param {HTMLElement} place
 * @param {import('./types.mjs').DrawConfig} config
 */
export function dividing(fieldset, place, config) {
    return new Dividing(fieldset, place, config);
}

class Dividing {
    /** @type {import('./types.mjs').Boundary[][]} */
    #states = [];

    /** @param {HTMLFieldSetElement} fieldset @param {HTMLElement} place @param {import('./types.mjs').DrawConfig} config */
    constructor(fieldset, place, config) {
        this.fieldset = fieldset;
        this.config = config;
        this.ask = asking(config);
        this.fields = /** @type {HTMLTextAreaElement[]} */ ([...fieldset.querySelectorAll('textarea[data-draw]')]);
        const section = document.createElement('section');
        section.className = 'board card stack';
        section.setAttribute('aria-label', config.words.board);
        place.replaceChildren(section);
        this.host = document.createElement('div');
        this.host.className = 'map';
        this.host.setAttribute('role', 'group');
        this.host.setAttribute('aria-label', config.words.map);
        this.parts = document.createElement('dl');
        this.parts.className = 'told';
        this.said = document.createElement('p');
        this.said.setAttribute('role', 'status');
        this.tools = toolbar(config, { cut: () => this.sketch?.use('cut'), undo: () => this.#back() });
        const views = document.createElement('div');
        views.className = 'views';
        views.append(this.host, this.parts);
        const end = document.createElement('p');
        end.append(buttonOf('done', config.words.done, () => place.dispatchEvent(new Event('close-board'))));
        section.append(this.tools.bar, views, this.said, cutField(config, (line) => this.#cut(line)), end);
        this.map = mapIn(this.host, config, undefined);
        this.map.once('load', () => this.#begin());
    }

    close() {
        this.sketch?.stop();
        this.map.remove();
    }

    async #begin() {
        const near = neighbours(this.map, (box) => this.ask.corners(box));
        this.sketch = sketchOn(this.map, {
            drawn: () => undefined,
            chosen: () => undefined,
            cut: (line) => this.#cut(lineText(line)),
            tool: (tool) => this.tools.press(tool),
            corners: () => [...near(), ...this.#rings().flatMap((ring) => ring.corners)],
        }, 'cut');
        const text = this.fieldset.dataset.whole ?? '';
        const whole = await this.ask.examine(text, '');
        if (whole?.shape && whole.squareMetres !== undefined) {
            this.wholeM2 = whole.squareMetres;
            this.#states.push([{ text, shape: whole.shape, squareMetres: whole.squareMetres }]);
            this.#show();
            look(this.map, boxOf(this.#rings()), true);
        }
        this.map.once('idle', () => { this.host.dataset.ready = 'true'; });
    }

    #now() {
        return this.#states.at(-1) ?? [];
    }

    #rings() {
        return this.#now().flatMap((part) => ringsOf(part.shape));
    }

    /** @param {string} line */
    async #cut(line) {
        /** @type {import('./types.mjs').Boundary[]} */
        const next = [];
        for (const part of this.#now()) {
            const pieces = await this.ask.split(part.text, line);
            next.push(...(pieces.length ? pieces : [part]));
        }
        const isDivided = next.length > this.#now().length;
        const fits = next.length <= this.fields.length;
        if (isDivided && fits) {
            this.#states.push(next);
            this.#fill();
            this.#show();
        }
        this.said.textContent = isDivided && fits
            ? ''
            : this.config.words[isDivided ? 'tooManyParts' : 'cutNothing'].replace('{0}', String(this.fields.length));
        this.sketch?.use('cut');
    }

    #back() {
        if (this.#states.length > 1) {
            this.#states.pop();
            this.#fill();
            this.#show();
        }
    }

    #fill() {
        const parts = this.#now();
        this.fields.forEach((field, i) => {
            field.value = parts.length > 1 ? parts[i]?.text ?? '' : '';
        });
    }

    #show() {
        const { words } = this.config;
        const written = figures(this.config.map);
        const sum = this.#now().reduce((total, part) => total + part.squareMetres, 0);
        this.sketch?.show(this.#rings());
        this.tools.enable({ undo: this.#states.length > 1 });
        this.parts.replaceChildren(
            ...this.#now().flatMap((part, i) => [
                element('dt', words.part.replace('{0}', String(i + 1))), isolated('dd', written.area(part.squareMetres))]),
            element('dt', words.together), isolated('dd', written.area(sum)),
            element('dt', words.whole), isolated('dd', written.area(this.wholeM2 ?? 0)));
    }
}
