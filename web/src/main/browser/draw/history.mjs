// What was drawn before, and what was undone.

/** @typedef {{text: string, rings: import('./types.mjs').Ring[]}} State */

export class History {
    /** @type {State[]} */
    #states = [];
    #now = -1;

    /** @param {State} state the same drawing again counts as no step */
    add(state) {
        if (this.#states[this.#now]?.text === state.text) {
            this.#states[this.#now] = state;
            return;
        }
        this.#states = [...this.#states.slice(0, this.#now + 1), state];
        this.#now = this.#states.length - 1;
    }

    canGoBack() {
        return this.#now > 0;
    }

    canGoForth() {
        return this.#now < this.#states.length - 1;
    }

    back() {
        return this.canGoBack() ? this.#states[--this.#now] : undefined;
    }

    forth() {
        return this.canGoForth() ? this.#states[++this.#now] : undefined;
    }
}
