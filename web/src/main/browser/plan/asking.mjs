// Questions about a plan and changes of it. The server reckons, so that every cost in Furrow is reckoned in one place.

/** @param {import('./types.mjs').GanttConfig} config */
export function asking(config) {
    /** @param {string} address @param {Record<string, string>} fields */
    const post = (address, fields) => fetch(address, {
        method: 'POST',
        body: new URLSearchParams({ 'form-token': config.token, ...fields }),
    });
    return {
        /** @returns {Promise<import('./types.mjs').ScheduleData | undefined>} */
        async schedule() {
            const answer = await fetch(config.schedule);
            return answer.ok ? answer.json() : undefined;
        },
        /** @param {{task: string, team: string, behind: string}} place @returns {Promise<import('./types.mjs').Cost | undefined>} */
        async cost(place) {
            const answer = await post(config.cost, place);
            return answer.ok ? answer.json() : undefined;
        },
        /** @param {Record<string, string>} change @returns {Promise<import('./types.mjs').Edited | undefined>} nothing where it was refused without a word */
        async edit(change) {
            const answer = await post(config.edits, change);
            return answer.ok || answer.status === 409 || answer.status === 422 ? answer.json().catch(() => undefined) : undefined;
        },
    };
}
