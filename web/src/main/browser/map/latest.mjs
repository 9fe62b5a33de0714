// Questions to the server while something moves: one at a time, and of those that wait only the latest is asked.

/**
 * @template T
 * @param {(question: T) => Promise<void>} ask
 * @returns {(question: T) => void}
 */
export function latest(ask) {
    let isAsking = false;
    /** @type {{question: T} | undefined} */
    let waiting;
    return function next(question) {
        if (isAsking) {
            waiting = { question };
            return;
        }
        isAsking = true;
        ask(question).catch(() => undefined).finally(() => {
            isAsking = false;
            if (waiting) {
                const { question: then } = waiting;
                waiting = undefined;
                next(then);
            }
        });
    };
}
