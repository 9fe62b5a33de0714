// Playing the years: the map at one day after the other, with what remained on it. The address keeps the day.

const PAUSE = 900;
const QUIET_PAUSE = 4000;
/** @type {Record<string, number>} */
const STEPS_PER_YEAR = { year: 1, half: 2 };
const PAST_SETS = ['hazards', 'releases', 'occurrences'];

/** @param {import('maplibre-gl').Map} map @param {import('./types.mjs').MapConfig} config */
export function playing(map, config) {
    const panel = /** @type {HTMLElement | null} */ (document.querySelector('[data-play]'));
    if (panel) {
        new Playing(map, config, panel);
    }
}

class Playing {
    /** @type {string[]} */
    #days = [];
    #isPlaying = false;
    #turn = 0;

    /** @param {import('maplibre-gl').Map} map @param {import('./types.mjs').MapConfig} config @param {HTMLElement} panel */
    constructor(map, config, panel) {
        this.map = map;
        this.config = config;
        const find = (/** @type {string} */ name) => /** @type {any} */ (panel.querySelector(`[data-play-${name}]`));
        this.button = find('button');
        this.slider = find('day');
        this.step = find('step');
        this.speed = find('speed');
        this.told = find('told');
        this.#set(panel.dataset.from ?? '', panel.dataset.until ?? '');
        panel.hidden = this.#days.length < 2;
        this.#listen(panel);
        this.#label();
    }

    /** @param {HTMLElement} panel */
    #listen(panel) {
        this.button.addEventListener('click', () => this.#toggle());
        this.slider.addEventListener('input', () => {
            this.#stop();
            this.#show(Number(this.slider.value));
        });
        this.step.addEventListener('change', () => this.#set(panel.dataset.from ?? '', panel.dataset.until ?? ''));
        this.map.getContainer().addEventListener('keydown', (event) => {
            if (event.key === ' ' && event.target === this.map.getCanvas()) {
                event.preventDefault();
                this.#toggle();
            }
        });
    }

    /**
     * The last day of each step, from the first year to the last; the slider stays at the day that the map shows.
     * @param {string} from
     * @param {string} until
     */
    #set(from, until) {
        const steps = STEPS_PER_YEAR[this.step.value];
        this.#days = [];
        for (let year = Number(from.slice(0, 4)); from && year <= Number(until.slice(0, 4)); year++) {
            this.#days.push(...(steps === 2 ? [`${year}-06-30`, `${year}-12-31`] : [`${year}-12-31`]));
        }
        this.#days = this.#days.filter((day) => day < until);
        this.#days.push(until);
        const shown = new URLSearchParams(location.search).get('as-of') ?? until;
        const at = this.#days.findIndex((day) => day >= shown);
        this.slider.max = String(this.#days.length - 1);
        this.slider.value = String(at < 0 ? this.#days.length - 1 : at);
        this.#tellSlider();
    }

    #toggle() {
        if (this.#isPlaying) {
            this.#stop();
            return;
        }
        this.#isPlaying = true;
        this.#label();
        const at = Number(this.slider.value);
        this.#play(at >= this.#days.length - 1 ? 0 : at + 1, ++this.#turn);
    }

    #stop() {
        this.#isPlaying = false;
        this.#turn++;
        this.#label();
    }

    /** @param {number} at @param {number} turn which pressing of the button it belongs to */
    async #play(at, turn) {
        if (turn !== this.#turn) {
            return;
        }
        const isShown = await this.#show(at);
        if (turn !== this.#turn) {
            return;
        }
        if (!isShown || at >= this.#days.length - 1) {
            this.#stop();
            return;
        }
        const isQuiet = matchMedia('(prefers-reduced-motion: reduce)').matches;
        setTimeout(() => this.#play(at + 1, turn), isQuiet ? QUIET_PAUSE : PAUSE / Number(this.speed.value));
    }

    /** @param {number} at */
    async #show(at) {
        this.slider.value = String(at);
        this.#tellSlider();
        const asked = new URLSearchParams(location.search);
        asked.set('as-of', this.#days[at]);
        asked.delete('find');
        const day = this.#days[at];
        const answer = await fetch(`/api/v1/map/state?${asked}`);
        if (!answer.ok || this.#days[Number(this.slider.value)] !== day) {
            return false;
        }
        const state = await answer.json();
        this.#draw(state);
        this.told.textContent = `${state.sentence} ${state.remaining}`;
        for (const said of document.querySelectorAll('.dates > p, .past > span')) {
            said.textContent = state.sentence;
        }
        history.replaceState(history.state, '', `${location.pathname}?${asked}${location.hash}`);
        const field = /** @type {HTMLInputElement | null} */ (document.querySelector('.dates input[name=as-of]'));
        if (field) {
            field.value = day;
        }
        await this.#drawn();
        return true;
    }

    /** @param {{tiles: Record<string, string>, then: string}} state */
    #draw(state) {
        this.config.then = state.then;
        for (const name of PAST_SETS) {
            const source = /** @type {import('maplibre-gl').VectorTileSource | undefined} */ (this.map.getSource(name));
            const address = state.tiles[name];
            if (source && address) {
                this.config.tiles[name] = address;
                source.setTiles([new URL(address, location.href).href.replaceAll('%7B', '{').replaceAll('%7D', '}')]);
            }
        }
    }

    /** When the map has drawn it, or has had time enough to. */
    #drawn() {
        return new Promise((resolve) => {
            setTimeout(resolve, 5 * PAUSE);
            this.map.once('idle', resolve);
        });
    }

    #tellSlider() {
        const day = this.#days[Number(this.slider.value)] ?? '';
        const [year, month, date] = day.split('-').map(Number);
        this.slider.setAttribute('aria-valuetext', new Date(year, month - 1, date)
            .toLocaleDateString(this.config.locale, { year: 'numeric', month: 'long', day: 'numeric' }));
    }

    #label() {
        this.button.textContent = this.#isPlaying ? this.config.words.pause : this.config.words.play;
        this.button.setAttribute('aria-pressed', String(this.#isPlaying));
    }
}
