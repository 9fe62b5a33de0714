// Bundles our modules and style sheets, puts MapLibre beside them as it is, and names each file by what is in it, so
// that browsers may keep it for a year. Every file has a packed twin, so that the server never packs it again.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, basename, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/**
 * @typedef {object} Places
 * @property {string} web the folder of the web module
 * @property {string} into the folder that the server serves
 * @property {string} manifest the file that says which name each file got
 */

/** @param {Places} places */
export async function buildAssets(places) {
    /** @type {Map<string, string>} */
    const names = new Map();
    const keep = (/** @type {string} */ name, /** @type {Buffer} */ content) => {
        const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
        const file = `${basename(name, extname(name))}-${hash}${extname(name)}`;
        writeFileSync(join(places.into, file), content);
        writeFileSync(join(places.into, `${file}.gz`), gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
        names.set(name, file);
        return file;
    };
    const maplibre = join(dirname(require.resolve('maplibre-gl/package.json')), 'dist');
    const source = join(places.web, 'src/main/browser');
    const library = keep('maplibre-gl.mjs', withoutSourceMap(join(maplibre, 'maplibre-gl.mjs')));
    const worker = keep('maplibre-gl-worker.mjs', withoutSourceMap(join(maplibre, 'maplibre-gl-worker.mjs')));
    keep('furrow.css', await bundle(join(source, 'design/furrow.css'), {}));
    const mapStyle = keep('map.css', await bundle(join(source, 'map/map.css'), {}));
    const onMap = {
        define: { WORKER_FILE: JSON.stringify(`./${worker}`) },
        plugins: [besides('maplibre-gl', `./${library}`)],
    };
    keep('map.mjs', await bundle(join(source, 'map/map.mjs'), onMap));
    const board = keep('board.mjs', await bundle(join(source, 'draw/board.mjs'), onMap));
    const drawStyle = keep('draw.css', await bundle(join(source, 'draw/draw.css'), {}));
    const draw = keep('draw.mjs', await bundle(join(source, 'draw/draw.mjs'), { define: {
        BOARD_FILE: JSON.stringify(`./${board}`),
        MAP_STYLE_FILE: JSON.stringify(`./${mapStyle}`),
        DRAW_STYLE_FILE: JSON.stringify(`./${drawStyle}`),
    } }));
    const partial = keep('partial.mjs', await bundle(join(source, 'partial/partial.mjs'), {}));
    const inParts = { plugins: [besides('../partial/partial.mjs', `./${partial}`)] };
    keep('imports.mjs', await bundle(join(source, 'imports/imports.mjs'), inParts));
    const inDrawing = { plugins: [besides('../draw/draw.mjs', `./${draw}`)] };
    keep('columns.mjs', await bundle(join(source, 'clearance/columns.mjs'), inDrawing));
    keep('rows.mjs', await bundle(join(source, 'rows/rows.mjs'), inDrawing));
    keep('choosing.mjs', await bundle(join(source, 'register/choosing.mjs'), inParts));
    keep('signing.mjs', await bundle(join(source, 'handover/signing.mjs'), inParts));
    keep('plan.css', await bundle(join(source, 'plan/plan.css'), {}));
    keep('gantt.mjs', await bundle(join(source, 'plan/gantt.mjs'), {}));
    keep('returns.mjs', await bundle(join(source, 'plan/returns.mjs'), onMap));
    keep('favicon.svg', readFileSync(join(source, 'design/favicon.svg')));
    const lines = [...names].map(([name, file]) => `${name}=${file}`).sort();
    writeFileSync(places.manifest, `${lines.join('\n')}\n`);
}

/**
 * @param {string} entry
 * @param {import('esbuild').BuildOptions} more
 * @returns {Promise<Buffer>}
 */
async function bundle(entry, more) {
    const result = await build({
        entryPoints: [entry],
        bundle: true,
        minify: true,
        format: 'esm',
        target: ['es2022', 'chrome111', 'firefox113', 'safari16.4'],
        loader: { '.svg': 'dataurl' },
        legalComments: 'inline',
        write: false,
        logLevel: 'warning',
        ...more,
    });
    return Buffer.from(/** @type {import('esbuild').OutputFile[]} */ (result.outputFiles)[0].contents);
}

/**
 * Leaves an import to the browser, which finds the file beside ours.
 * @param {string} name
 * @param {string} file
 * @returns {import('esbuild').Plugin}
 */
function besides(name, file) {
    return {
        name: 'besides',
        setup(builder) {
            builder.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: file, external: true }));
        },
    };
}

/** @param {string} file @returns {Buffer} */
function withoutSourceMap(file) {
    return Buffer.from(readFileSync(file, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'));
}
