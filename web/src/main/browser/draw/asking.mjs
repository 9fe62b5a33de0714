// Questions about shapes. The server computes, so that every area in Furrow is computed in one place.

/** @param {import('./types.mjs').DrawConfig} config */
export function asking(config) {
    /** @param {string} question @param {[string, string][]} fields */
    const post = (question, fields) => fetch(`/api/v1/geometry/${question}`, {
        method: 'POST',
        body: new URLSearchParams([['form-token', config.token], ...fields]),
    });
    return {
        /** @param {string} boundary @param {string} hazard @returns {Promise<import('./types.mjs').Examined | undefined>} */
        async examine(boundary, hazard) {
            const answer = await post('examination', [['boundary', boundary], ['hazard', hazard]]);
            return answer.ok ? answer.json() : undefined;
        },
        /**
         * @param {string} boundary
         * @param {string} line
         * @returns {Promise<import('./types.mjs').Boundary[]>} nothing where the line divides nothing
         */
        async split(boundary, line) {
            const answer = await post('split', [['boundary', boundary], ['line', line]]);
            return answer.ok ? (await answer.json()).parts : [];
        },
        /** @param {string[]} boundaries @returns {Promise<import('./types.mjs').Boundary | undefined>} */
        async merge(boundaries) {
            const answer = await post('merge', boundaries.map((text) => ['boundary', text]));
            return answer.ok ? answer.json() : undefined;
        },
        /** @param {{west: number, south: number, east: number, north: number}} box @returns {Promise<[number, number][]>} */
        async corners(box) {
            const answer = await fetch(`/api/v1/geometry/neighbours?${new URLSearchParams(
                Object.entries(box).map(([name, degrees]) => [name, String(degrees)]))}`);
            return answer.ok ? (await answer.json()).flatMap((/** @type {import('./types.mjs').Boundary} */ each) => each.shape.flat(2)) : [];
        },
    };
}
