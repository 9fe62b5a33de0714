/**
 * What the page says of a chart of teams, in the element's `data-gantt` attribute.
 *
 * @typedef {object} GanttConfig
 * @property {string} schedule the address of the schedule
 * @property {string} cost where the cost of a change is asked
 * @property {string} edits where changes are made
 * @property {string} task the task to show first; nothing for none
 * @property {string} locale how the reader writes numbers and dates
 * @property {string} token what a question by POST carries
 * @property {Record<string, string>} words
 *
 * Tasks as arrays of one length, so that 10,000 of them are small. Days are counted from the first day of the plan.
 *
 * @typedef {object} Tasks
 * @property {string[]} id
 * @property {string[]} label
 * @property {string[]} hazard the address of the hazard's page, or nothing
 * @property {number[]} kind which of the kinds
 * @property {number[]} m2
 * @property {string[]} place
 * @property {number[]} team which of the teams; -1 for none
 * @property {number[]} start
 * @property {number[]} finish the day after the last day of work
 * @property {number[]} moveDays working days on the way to it
 * @property {number[]} state 0 free, 1 pinned, 2 frozen
 *
 * @typedef {object} Team
 * @property {string} id
 * @property {string} name
 * @property {string} operator
 * @property {string} kind what it does, in words
 * @property {number[]} [closed] days without work, the first day and the day after the last in turn
 *
 * @typedef {object} ScheduleData
 * @property {string} id
 * @property {string} name
 * @property {string} from the first day
 * @property {number} days
 * @property {string} today
 * @property {boolean} editable
 * @property {number} objective
 * @property {number} undo how many changes can be undone
 * @property {number} redo
 * @property {Team[]} teams
 * @property {string[]} kinds
 * @property {Tasks} tasks
 *
 * What a change would cost.
 *
 * @typedef {object} Cost
 * @property {boolean} possible
 * @property {number} [difference]
 * @property {string} [finish]
 * @property {number} [earlier]
 * @property {number} [later]
 * @property {string} [why]
 *
 * What a change made of the plan: the tasks that changed, or the whole schedule.
 *
 * @typedef {object} Edited
 * @property {number} objective
 * @property {number} undo
 * @property {number} redo
 * @property {Tasks} [changed]
 * @property {ScheduleData} [schedule]
 * @property {string} [why] why nothing was changed
 *
 * @typedef {{left: number, top: number, width: number, height: number}} Box
 */
export {};
