import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type BrowserContext, type Page, type Worker } from '@playwright/test';

/** The unpacked extension under test. */
export const extensionFolder = resolve(process.env['EXTENSION_DIR'] ?? '.output/chrome-mv3');

/** The browser's program. Set by `npm test`; the other places are for running one spec by hand. */
export const program = process.env['CHROMIUM_PATH'] ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);

export interface LaunchOptions {
  readonly language?: 'en' | 'de';
  readonly colorScheme?: 'light' | 'dark';
  readonly headed?: boolean;
  /** Folder of another unpacked extension than the one under test. */
  readonly extension?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Starts a Chromium with the extension in it. Every host leads to the local shop at `port`; no other network exists. */
export function launch(userDataFolder: string, port: number, options: LaunchOptions = {}): Promise<BrowserContext> {
  const { language = 'en', colorScheme = 'light', viewport = { width: 1280, height: 800 }, extension = extensionFolder } = options;
  return chromium.launchPersistentContext(userDataFolder, {
    ...(program === undefined ? { channel: 'chromium' } : { executablePath: program }),
    headless: options.headed !== true,
    viewport, colorScheme,
    locale: language === 'de' ? 'de-DE' : 'en-US',
    // Chromium on Linux takes the language of its own texts, and so of the extension's, from these; LANGUAGE counts only beside a locale.
    env: { ...process.env, LANGUAGE: language, LC_ALL: language === 'de' ? 'de_DE.UTF-8' : 'en_US.UTF-8' } as Record<string, string>,
    acceptDownloads: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port}, MAP * ~NOTFOUND`,
      `--lang=${language}`, '--ignore-certificate-errors', '--disable-background-networking', '--no-first-run', '--disable-sync',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** The extension's service worker, running. */
export async function serviceWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker', { timeout: 10_000 });
}

/** The id the browser gave the extension. */
export async function extensionIdOf(context: BrowserContext): Promise<string> {
  return new URL((await serviceWorker(context)).url()).host;
}

/** Stops the service worker as the browser's idle timer does. The next event starts it again. */
export async function stopServiceWorker(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Reloads the extension as an update does; pages that are open keep its old scripts. */
export async function reloadExtension(context: BrowserContext, extensionId: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  // Without developer mode Chromium switches an unpacked extension off when it is reloaded.
  await page.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await page.evaluate(`chrome.developerPrivate.reload('${extensionId}')`);
  await page.close();
}
