import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, runTool } from './run.mjs';

const help = `No Chromium could be found or fetched. Install one of these, then run this command again:
  any system:  npx playwright install chromium   (on Linux: npx playwright install --with-deps chromium)
  Debian:      sudo apt-get install chromium
  macOS:       brew install --cask chromium
  anywhere:    set CHROMIUM_PATH to the program file of a Chromium or Chrome for Testing you have
Google Chrome itself will not do: since version 137 it does not load an extension from the command line.`;

/** Every file `folder/<any>/<tail>`, newest name first. */
function inEachFolder(/** @type {string} */ folder, /** @type {string} */ tail) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).toSorted().toReversed().map((name) => join(folder, name, tail));
}

/** Program files of Chromium and of Chrome for Testing, best first. */
async function candidates() {
  const { chromium } = await import('@playwright/test'); // here, since it is not installed yet when this file is loaded
  const puppeteerCache = join(homedir(), '.cache/puppeteer/chrome');
  const local = process.env['LOCALAPPDATA'] ?? '';
  return [
    chromium.executablePath(),
    ...inEachFolder(puppeteerCache, 'chrome-linux64/chrome'),
    ...inEachFolder(puppeteerCache, 'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ...inEachFolder(puppeteerCache, 'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing'),
    ...inEachFolder(puppeteerCache, 'chrome-win64/chrome.exe'),
    '/opt/chrome-for-testing/chrome', '/opt/chrome-linux64/chrome',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/lib/chromium/chromium', '/usr/lib64/chromium-browser/chromium-browser',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(local, 'Chromium/Application/chrome.exe'),
  ];
}

/** True when the program starts at all: a browser without its system libraries is none. */
async function starts(/** @type {string} */ file) {
  if (process.platform === 'win32') return true; // `--version` opens a window there
  const { code, output } = await run(file, ['--version'], { seconds: 30, quiet: true });
  return code === 0 && /Chrom(e|ium)/.test(output);
}

/** @returns {Promise<string | undefined>} */
async function findBrowser() {
  for (const file of await candidates()) {
    if (existsSync(file) && await starts(file)) return file;
  }
  return undefined;
}

function isDebianAsRoot() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/os-release')
    && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function fetchFromDebian() {
  if (!isDebianAsRoot()) return;
  console.log('Setting up: installing Chromium and fonts (apt-get) …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { seconds: 180, quiet: true, env });
  const packages = ['chromium', 'fonts-liberation', 'fonts-ipafont-gothic']; // the last for the Japanese shop
  const { code, output } = await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { seconds: 600, quiet: true, env });
  if (code !== 0) console.error(output.slice(-2000));
}

async function fetchFromPlaywright() {
  console.log('Setting up: fetching Chromium (playwright install chromium) …');
  await runTool('node_modules/@playwright/test/cli.js', ['install', 'chromium'], { seconds: 600 });
}

/**
 * The program file of a Chromium that can load the extension: `CHROMIUM_PATH`, one that is installed, or one fetched now.
 * Exits with what to install when there is none.
 *
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named) && await starts(named)) return named;
    console.error(`CHROMIUM_PATH is ${named}, which is not there or does not start.`);
    process.exit(1);
  }
  for (const fetch of [undefined, fetchFromDebian, fetchFromPlaywright]) {
    await fetch?.();
    const found = await findBrowser();
    if (found !== undefined) return found;
  }
  console.error(help);
  process.exit(1);
}
