/**
 * What the server says of drawing, at `/map/draw/config`.
 *
 * @typedef {object} DrawConfig
 * @property {import('../map/types.mjs').MapConfig} map what is shown behind the drawing
 * @property {Record<string, string>} words
 * @property {string} token what a question by POST carries
 *
 * A ring of a drawing.
 *
 * @typedef {object} Ring
 * @property {string} key its name while it is drawn
 * @property {boolean} isHole whether it is taken out of the part before it
 * @property {[number, number][]} corners longitude and latitude; the first is not repeated at the end
 *
 * What the server found out about a boundary; see `/api/v1/geometry/examination`.
 *
 * @typedef {object} Examined
 * @property {boolean} sound
 * @property {Fault[]} faults
 * @property {[number, number][][][]} [shape] parts, rings, points
 * @property {number} [squareMetres]
 * @property {number} [perimeterMetres]
 * @property {number} [nowSquareMetres] of the boundary as it stands
 * @property {number} [changeSquareMetres]
 * @property {Boundary} [mended]
 * @property {{hazard: string, reference: string, squareMetres: number}[]} [overlaps]
 *
 * @typedef {object} Fault
 * @property {string} kind
 * @property {string} detail
 * @property {number} [longitude]
 * @property {number} [latitude]
 *
 * @typedef {object} Boundary
 * @property {number} squareMetres
 * @property {string} text
 * @property {[number, number][][][]} shape
 */
export {};
