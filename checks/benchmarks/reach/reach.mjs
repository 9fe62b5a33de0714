// How far the pages reach: `node reach.mjs http://127.0.0.1:8080/`, against a running sample country.
//
// Three figures: lighthouse's score of accessibility for each page, at the size of a phone and of a desk; how long the
// register takes over a 3G line, with nothing and with everything of the design kept by the browser; and how soon the
// first view of the map can be used. Nothing here is a test: a figure that is worse fails nothing.
import lighthouse, { desktopConfig } from 'lighthouse';
import puppeteer from 'puppeteer-core';

const site = process.argv[2] ?? 'http://127.0.0.1:8080/';
const rounds = Number(process.env.ROUNDS ?? 5);
const PAGES = ['', 'today', 'hazards', 'hazards?text=a&status=open', 'ledger', 'journal', 'drafts', 'imports',
    'map/traverse', 'map/sheet', 'hazards?lang=ar', 'ledger?lang=uk'];

/** A 3G line as measuring services take it: 1.6 Mbit/s down, 768 kbit/s up, 300 ms there and back. */
const THIRD_GENERATION = { download: 1_600_000 / 8, upload: 768_000 / 8, latency: 300 };

const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
        '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

/** @param {number[]} figures */
function told(figures) {
    const sorted = [...figures].sort((one, other) => one - other);
    const middle = sorted[Math.floor(sorted.length / 2)];
    return `median ${middle.toFixed(0)} ms, ${sorted[0].toFixed(0)} to ${sorted[sorted.length - 1].toFixed(0)} ms`;
}

/**
 * Runs something in a browser that knows nothing of the site.
 * @param {(page: import('puppeteer-core').Page) => Promise<number>} visit
 */
async function fresh(visit) {
    const context = await browser.createBrowserContext();
    try {
        return await visit(await context.newPage());
    } finally {
        await context.close();
    }
}

/** @returns {Promise<string>} the path of the first hazard */
async function hazard() {
    const page = await browser.newPage();
    await page.goto(new URL('hazards', site).href);
    const links = await page.$$eval('main a[href]', (all) => all.map((link) => link.getAttribute('href') ?? ''));
    await page.close();
    const first = links.find((link) => /^\/hazards\/[0-9a-f-]{36}$/.test(link));
    if (!first) {
        throw new Error('The register shows no hazard');
    }
    return first.slice(1);
}

async function accessibility() {
    let least = 1;
    for (const path of [...PAGES, await hazard()]) {
        for (const [device, config] of [['phone', undefined], ['desk', desktopConfig]]) {
            const page = await browser.newPage();
            const result = await lighthouse(new URL(path, site).href,
                { onlyCategories: ['accessibility'], logLevel: 'error' }, config, page);
            await page.close();
            if (result?.lhr.runtimeError) {
                throw new Error(`${path}: ${result.lhr.runtimeError.message}`);
            }
            const category = result?.lhr.categories.accessibility;
            const score = category?.score ?? 0;
            least = Math.min(least, score);
            const failed = (category?.auditRefs ?? [])
                .filter((each) => result?.lhr.audits[each.id].score === 0)
                .map((each) => each.id);
            console.log(`lighthouse: /${path.replace(/[0-9a-f-]{36}/, '…')}, ${device}: ${score} ${failed.join(', ')}`);
        }
    }
    console.log(`lighthouse: the least score is ${least} (goal: 0.98)`);
}

/**
 * How long until the register's rows can be read, in ms after the address was given.
 * @param {import('puppeteer-core').Page} page
 */
async function rowsOver3G(page) {
    await page.emulateNetworkConditions(THIRD_GENERATION);
    const start = performance.now();
    await page.goto(new URL('hazards', site).href, { waitUntil: 'load' });
    await page.waitForSelector('main table tbody tr');
    return performance.now() - start;
}

async function slowLine() {
    const cold = [];
    const warm = [];
    for (let round = 0; round < rounds; round++) {
        await fresh(async (page) => {
            cold.push(await rowsOver3G(page));
            warm.push(await rowsOver3G(page));
            return 0;
        });
    }
    console.log(`3G: the register, first visit: ${told(cold)} (goal: 3,000 ms)`);
    console.log(`3G: the register, second visit: ${told(warm)}`);
}

/** How long until the map has drawn its first view and takes clicks. */
async function firstMap() {
    const figures = [];
    for (let round = 0; round < rounds; round++) {
        figures.push(await fresh(async (page) => {
            const start = performance.now();
            await page.goto(site);
            await page.waitForSelector('[data-map][data-ready]');
            return performance.now() - start;
        }));
    }
    console.log(`map: the first view drawn, nothing kept by the browser: ${told(figures)} (goal: 2,000 ms)`);
}

try {
    await slowLine();
    await firstMap();
    await accessibility();
} finally {
    await browser.close();
}
