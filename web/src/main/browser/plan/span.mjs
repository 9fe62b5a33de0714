// What part of a chart is seen: from which day, how many pixels a day has, how far down. Either direction of writing.

const MOST_PER_DAY = 48;
export const AXIS = 44;
export const OVERVIEW = 40;

export class Span {
    from = 0;
    perDay = 1;
    top = 0;
    width = 0;
    height = 0;
    names = 160;
    row = 28;

    /** @param {number} days @param {number} teams @param {boolean} isRightToLeft */
    constructor(days, teams, isRightToLeft) {
        this.days = days;
        this.teams = teams;
        this.isRightToLeft = isRightToLeft;
    }

    /** The width of the part that shows time. */
    get stretch() {
        return Math.max(1, this.width - this.names);
    }

    /** The height of the part that shows rows. */
    get depth() {
        return Math.max(1, this.height - AXIS - OVERVIEW);
    }

    get least() {
        return this.stretch / this.days;
    }

    get until() {
        return this.from + this.stretch / this.perDay;
    }

    get mostTop() {
        return Math.max(0, this.teams * this.row - this.depth);
    }

    /** @param {number} width @param {number} height */
    resize(width, height) {
        this.width = width;
        this.height = height;
        this.names = Math.round(Math.min(176, Math.max(84, width * 0.2)));
        this.clamp();
    }

    clamp() {
        this.perDay = Math.min(MOST_PER_DAY, Math.max(this.least, this.perDay));
        this.from = Math.min(Math.max(0, this.days - this.stretch / this.perDay), Math.max(0, this.from));
        this.top = Math.min(this.mostTop, Math.max(0, this.top));
    }

    /** Where a day begins, from the left of the chart. @param {number} day */
    x(day) {
        const along = this.names + (day - this.from) * this.perDay;
        return this.isRightToLeft ? this.width - along : along;
    }

    /** Which day is there, with its fraction. @param {number} x */
    dayAt(x) {
        const along = this.isRightToLeft ? this.width - x : x;
        return this.from + (along - this.names) / this.perDay;
    }

    /** @param {number} team */
    y(team) {
        return AXIS + team * this.row - this.top;
    }

    /** Which row is there, within those that there are. @param {number} y */
    teamAt(y) {
        return Math.min(this.teams - 1, Math.max(0, Math.floor((y - AXIS + this.top) / this.row)));
    }

    /** @param {number} x */
    isInNames(x) {
        return (this.isRightToLeft ? this.width - x : x) < this.names;
    }

    /** Moves by pixels. @param {number} x to the right @param {number} y down @returns {boolean} whether it could */
    pan(x, y) {
        const before = [this.from, this.top];
        this.from += (this.isRightToLeft ? -x : x) / this.perDay;
        this.top += y;
        this.clamp();
        return before[0] !== this.from || before[1] !== this.top;
    }

    /** Zooms about a place that stays where it is. @param {number} factor @param {number} x */
    zoom(factor, x = this.x(this.from) + (this.isRightToLeft ? -1 : 1) * this.stretch / 2) {
        const day = this.dayAt(x);
        this.perDay *= factor;
        this.perDay = Math.min(MOST_PER_DAY, Math.max(this.least, this.perDay));
        this.from += day - this.dayAt(x);
        this.clamp();
    }

    /** Shows so many days from one on. @param {number} from @param {number} days */
    show(from, days) {
        this.perDay = this.stretch / days;
        this.from = from;
        this.clamp();
    }

    /** Moves as little as is needed to see a piece of a row. @param {number} team @param {number} start @param {number} finish */
    reveal(team, start, finish) {
        const room = Math.min(40, this.stretch / 4) / this.perDay;
        if (start - room < this.from || start + room > this.until) {
            this.from = start - this.stretch / this.perDay / 3;
        } else if (finish + room > this.until && finish - start < this.until - this.from) {
            this.from = finish + room - this.stretch / this.perDay;
        }
        const y = team * this.row;
        if (y < this.top) {
            this.top = y - this.row;
        } else if (y + this.row > this.top + this.depth) {
            this.top = y + 2 * this.row - this.depth;
        }
        this.clamp();
    }
}
