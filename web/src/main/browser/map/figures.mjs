// Lengths and areas the way the reader writes them: metres and square metres first, the larger unit in brackets.

const METRES_PER_KILOMETRE = 1000;
const SQUARE_METRES_PER_HECTARE = 10_000;

/** @param {import('./types.mjs').MapConfig} config */
export function figures(config) {
    /** @param {number} value @param {number} digits */
    const number = (value, digits) => value.toLocaleString(config.locale, { maximumFractionDigits: digits });
    /** @param {number} value @param {number} digits @param {string} word */
    const unit = (value, digits, word) => `${number(value, digits)} ${config.words[word]}`;
    return {
        number,
        /** @param {number} metres */
        length(metres) {
            return metres < METRES_PER_KILOMETRE
                ? unit(metres, 1, 'metres')
                : `${unit(metres, 0, 'metres')} (${unit(metres / METRES_PER_KILOMETRE, 2, 'kilometres')})`;
        },
        /** @param {number} squareMetres */
        area(squareMetres) {
            const whole = config.words.squareMetres.replace('{0}', number(squareMetres, 0));
            return squareMetres < SQUARE_METRES_PER_HECTARE
                ? whole
                : `${whole} (${unit(squareMetres / SQUARE_METRES_PER_HECTARE, 2, 'hectares')})`;
        },
    };
}
