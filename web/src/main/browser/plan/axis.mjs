// The marks of the time axis: two lines of them, years over months down to months over days.

/** @typedef {{day: number, label: string}} Tick */

const STEPS = [
    { atLeast: 20, small: 'day', large: 'month' },
    { atLeast: 5, small: 'week', large: 'month' },
    { atLeast: 1.1, small: 1, large: 'year' },
    { atLeast: 0.36, small: 3, large: 'year' },
    { atLeast: 0.18, small: 6, large: 'year' },
    { atLeast: 0, small: 12, large: 'year' },
];
const MONDAY = 1;

/** @param {import('./schedule.mjs').Schedule} schedule @param {string} locale */
export function axis(schedule, locale) {
    /** @param {Intl.DateTimeFormatOptions} options */
    const written = (options) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const year = written({ year: 'numeric' });
    const month = written({ month: 'short' });
    const monthOfYear = written({ month: 'long', year: 'numeric' });
    const dayOfMonth = written({ day: 'numeric' });

    /** The first days of months. @param {number} from @param {number} until @param {number} step in months @param {Intl.DateTimeFormat} words */
    function months(from, until, step, words) {
        const begin = schedule.dateOf(from);
        /** @type {Tick[]} */
        const ticks = [];
        for (let at = Math.floor(begin.getUTCMonth() / step) * step; ; at += step) {
            const date = new Date(Date.UTC(begin.getUTCFullYear(), at, 1));
            const day = schedule.dayOf(date.toISOString());
            if (day > until) {
                return ticks;
            }
            ticks.push({ day, label: words.format(date) });
        }
    }

    /** @param {number} from @param {number} until @param {number} step in days */
    function days(from, until, step) {
        /** @type {Tick[]} */
        const ticks = [];
        let day = Math.floor(from);
        if (step > 1) {
            day -= (schedule.dateOf(day).getUTCDay() - MONDAY + 7) % 7;
        }
        for (; day <= until; day += step) {
            ticks.push({ day, label: dayOfMonth.format(schedule.dateOf(day)) });
        }
        return ticks;
    }

    /**
     * What stands on both lines; the first of each may lie before the beginning.
     * @param {import('./span.mjs').Span} span
     * @returns {{small: Tick[], large: Tick[]}}
     */
    return function ticks(span) {
        const step = /** @type {(typeof STEPS)[number]} */ (STEPS.find(({ atLeast }) => span.perDay >= atLeast));
        const { from, until } = span;
        const large = step.large === 'month' ? months(from, until, 1, monthOfYear) : months(from, until, 12, year);
        if (typeof step.small === 'number') {
            return { large, small: step.small === 12 ? [] : months(from, until, step.small, month) };
        }
        return { large, small: days(from, until, step.small === 'week' ? 7 : 1) };
    };
}
