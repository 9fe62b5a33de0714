/**
 * What the server says of a map, in the element's `data-map` attribute.
 *
 * @typedef {object} MapConfig
 * @property {[number, number, number, number]} box west, south, east, north to show first
 * @property {Record<string, string>} tiles the address of each set of tiles, by name
 * @property {Swatch[]} swatches how each kind of area is drawn
 * @property {Mark[]} marks points drawn besides the tiles, such as the problems of an import
 * @property {Record<string, string>} glyphs the shape of a mark by its tone, as an SVG path
 * @property {string} focus the id of the hazard that the page is about, or nothing
 * @property {boolean} small whether it is a picture beside the text and not a page of its own
 * @property {string} then the state it shows, as parameters of addresses; nothing for the latest
 * @property {string} locale how the reader writes numbers and dates
 * @property {Record<string, string>} words
 *
 * @typedef {object} Swatch
 * @property {string} layer the layer of tiles
 * @property {string} attribute the attribute that tells its areas
 * @property {string} code the value of that attribute
 * @property {string} label
 * @property {string} colour
 * @property {string} pattern the strokes of one tile of 16 by 16, as an SVG path; of a point, its shape; nothing for none
 * @property {number} opacity of the colour under the pattern
 * @property {boolean} isPoint whether it is a point and not a surface
 *
 * @typedef {object} Mark
 * @property {number} longitude
 * @property {number} latitude
 * @property {string} tone bad, warn or note
 * @property {string} word
 * @property {string} link
 * @property {number[]} outline of a surface, longitude and latitude in turn
 */
export {};
