import { existsSync, readFileSync } from 'node:fs';
import { neededNode, nodeIsNewEnough } from './node-version.mjs';
import { run, runTool } from './run.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** True when `node_modules` holds exactly the versions of the lock file. Compares versions, since file dates lie after a checkout. */
function dependenciesAreInstalled() {
  const installedLock = 'node_modules/.package-lock.json'; // npm's own note of what it installed
  if (!existsSync(installedLock)) return false;
  const installed = packagesOf(installedLock);
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // A package for another system is locked, but not installed.
    return found === undefined ? wanted.optional === true || wanted.devOptional === true : found.version === wanted.version;
  });
}

/** Installs what the lock file names, when it is not there yet, and has WXT write its types. Exits with a sentence when that fails. */
export async function ensureDependencies() {
  if (!nodeIsNewEnough(process.versions.node)) {
    console.error(`This is Node ${process.versions.node}. PO Ledger is built with Node ${neededNode}. Install one of these, then run this command again; nothing was changed.`);
    process.exit(1);
  }
  if (!dependenciesAreInstalled()) {
    console.log('Setting up: installing dependencies (npm ci) …');
    const npm = process.env['npm_execpath']; // set when started by `npm run`
    const args = ['ci', '--no-audit', '--no-fund'];
    const { code } = npm?.endsWith('.js') === true
      ? await runTool(npm, args, { seconds: 600 })
      : await run('npm', args, { seconds: 600 });
    if (code !== 0) {
      console.error('The dependencies could not be installed. Check the connection to your npm registry and run `npm ci`.');
      process.exit(1);
    }
  }
  if (!existsSync('.wxt/tsconfig.json')) {
    const { code, output } = await runTool('node_modules/wxt/bin/wxt.mjs', ['prepare'], { seconds: 120, quiet: true });
    if (code !== 0) {
      console.error(`WXT could not prepare the project:\n${output}`);
      process.exit(1);
    }
  }
}
