// Quarters of years, and what comes back in each of them.

/**
 * @typedef {object} Quarter
 * @property {number} year
 * @property {number} number 1 to 4
 * @property {number} areas
 * @property {number} m2
 * @property {number} people
 */

/** @param {string} date */
export function quarterOf(date) {
    return Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
}

/**
 * Every quarter from the first to the last in which something comes back.
 * @param {{finish: string, m2: number, people: number}[]} returns
 * @returns {{first: number, quarters: Quarter[]}}
 */
export function quartersOf(returns) {
    const numbers = returns.map(({ finish }) => quarterOf(finish));
    const first = numbers.reduce((least, each) => Math.min(least, each), Infinity);
    const last = numbers.reduce((most, each) => Math.max(most, each), -Infinity);
    const quarters = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) =>
        ({ year: Math.floor((first + at) / 4), number: (first + at) % 4 + 1, areas: 0, m2: 0, people: 0 }));
    returns.forEach(({ m2, people }, at) => {
        const quarter = quarters[numbers[at] - first];
        quarter.areas++;
        quarter.m2 += m2;
        quarter.people += people;
    });
    return { first, quarters };
}
