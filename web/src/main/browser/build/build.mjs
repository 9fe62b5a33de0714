// Builds what the browser loads, and the base map, into target/classes. Called by Maven; does nothing when its inputs
// are the same as last time, and downloads nothing unless the lock file has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const web = resolve(here, '../../../..');
const classes = join(web, 'target/classes');
const stamp = join(web, 'target/browser-build.stamp');

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
    return readdirSync(folder, { withFileTypes: true })
        .flatMap((entry) =>
            entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)])
        .sort();
}

/** @param {string[]} files @returns {string} */
function fingerprint(files) {
    const hash = createHash('sha256');
    for (const file of files) {
        hash.update(file.slice(web.length)).update(readFileSync(file));
    }
    return hash.digest('hex');
}

/** Installs the packages of the lock file unless they are there already. */
function install() {
    const wanted = fingerprint([join(web, 'package-lock.json'), join(web, 'package.json')]);
    const installed = join(web, 'node_modules/.furrow-lock');
    if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
        return;
    }
    console.log('Installing the browser packages of package-lock.json …');
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
        { cwd: web, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    if (npm.status !== 0) {
        console.error('npm ci failed. Maybe npm is missing or older than 10, or there is no network for the first build.');
        process.exit(1);
    }
    writeFileSync(installed, wanted);
}

const inputs = [...filesIn(resolve(here, '..')), join(web, 'package.json'), join(web, 'package-lock.json')];
const now = fingerprint(inputs);
const manifest = join(classes, 'org/furrow/web/shell/assets.properties');
if (existsSync(stamp) && existsSync(manifest) && readFileSync(stamp, 'utf8') === now) {
    process.exit(0);
}
install();
rmSync(join(classes, 'static/assets'), { recursive: true, force: true });
for (const folder of [join(classes, 'static/assets'), dirname(manifest), join(classes, 'org/furrow/web/map')]) {
    mkdirSync(folder, { recursive: true });
}
const { buildAssets } = await import('./assets.mjs');
const { buildBasemap } = await import('./basemap.mjs');
await buildAssets({ web, into: join(classes, 'static/assets'), manifest });
const basemap = join(classes, 'org/furrow/web/map/basemap.bin');
buildBasemap(basemap);
appendFileSync(manifest, `basemap.bin=${fingerprint([basemap]).slice(0, 10)}\n`);
writeFileSync(stamp, now);
console.log(`Built the browser's files and a base map of ${Math.round(statSync(basemap).size / 1024)} kB`);
