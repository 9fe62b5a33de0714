// The line of a cut as text: the twin of drawing it, for keys and for coordinates on paper.
import { element } from '../map/elements.mjs';
import { buttonOf } from './tools.mjs';

let made = 0;

/** @param {import('./types.mjs').DrawConfig} config @param {(line: string) => void} cut */
export function cutField(config, cut) {
    const details = document.createElement('details');
    details.className = 'cut-line';
    const label = element('label', config.words.cutLine);
    const line = document.createElement('textarea');
    made += 1;
    line.id = `cut-line-${made}`;
    label.htmlFor = line.id;
    line.rows = 3;
    line.dir = 'ltr';
    line.className = 'code';
    line.spellcheck = false;
    const box = document.createElement('div');
    box.className = 'entry-field';
    box.append(label, line, buttonOf('cut-line', config.words['tool.cut'], () => cut(line.value)));
    details.append(element('summary', config.words.cutByText), box);
    return details;
}
