// `npm run demo`: sets up what is missing, then shows PO Ledger on the demo shop. Without a display, or with --play, it plays the main job by itself.
import { ensureBrowser } from './setup/browser.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { runTool } from './setup/run.mjs';

const aDay = 24 * 60 * 60;

function hasDisplay() {
  if (process.env['CI'] !== undefined) return false;
  if (process.platform !== 'linux') return process.env['SSH_CONNECTION'] === undefined;
  return [process.env['DISPLAY'], process.env['WAYLAND_DISPLAY']].some((display) => display !== undefined && display !== '');
}

await ensureDependencies();
process.env['CHROMIUM_PATH'] = await ensureBrowser();

console.log('Building the extension …');
const built = await runTool('node_modules/wxt/bin/wxt.mjs', ['build'], { seconds: 180, quiet: true });
if (built.code !== 0) {
  console.error(built.output);
  process.exit(1);
}

const plays = process.argv.includes('--play') || !hasDisplay();
const { code } = await runTool('node_modules/tsx/dist/cli.mjs', [plays ? 'scripts/demo/play.ts' : 'scripts/demo/show.ts'], { seconds: plays ? 300 : aDay });
process.exit(code);
