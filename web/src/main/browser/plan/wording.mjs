// How a chart of teams writes numbers, days and costs.

const MILLION = 1_000_000;

/** @param {import('./types.mjs').GanttConfig} config */
export function wording(config) {
    const { words, locale } = config;
    const day = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
    const share = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 3, signDisplay: 'exceptZero' });
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
    const plural = new Intl.PluralRules(locale);
    const isRightToLeft = document.documentElement.dir === 'rtl';
    /** Between these, words of another direction of writing keep their own. @param {string | number} text */
    const isolated = (text) => (isRightToLeft ? `\u2068${text}\u2069` : String(text));
    return {
        /** @param {Date} date */
        day: (date) => day.format(date),
        /** @param {number} value */
        number: (value) => number.format(value),
        /** @param {string} name @param {(string | number)[]} values */
        say: (name, ...values) => values.reduce((/** @type {string} */ said, value, at) =>
            said.replace(`{${at}}`, isolated(value)), words[name] ?? ''),
        /** @param {string} kind */
        kind: (kind) => words[`kindIs.${kind}`] ?? kind,
        /** @param {string} name @param {number} count */
        counted: (name, count) => (words[`${name}.${plural.select(count)}`] ?? words[`${name}.other`] ?? '')
            .replace('{0}', isolated(number.format(count))),
        /**
         * What a change would cost, in one line.
         * @param {import('./types.mjs').Cost} cost
         * @param {number} objective
         */
        cost(cost, objective) {
            if (!cost.possible) {
                return cost.why ?? words.cannot;
            }
            const moved = [
                ...(cost.later ? [this.counted('later', cost.later)] : []),
                ...(cost.earlier ? [this.counted('earlier', cost.earlier)] : []),
            ];
            return [
                share.format(Math.round((cost.difference ?? 0) / (objective || 1) * MILLION) / MILLION),
                ...(cost.finish ? [this.say('finishes', day.format(new Date(`${cost.finish}T00:00:00Z`)))] : []),
                ...(moved.length ? [moved.join(words.comma)] : [words.noOther]),
            ].map(isolated).join(' · ');
        },
    };
}
