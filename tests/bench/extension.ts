import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { extensionFolder, extensionIdOf, launch } from '../e2e/browser.ts';

/** A Chromium of its own, with a fresh profile and one extension. */
export interface OpenExtension {
  readonly context: BrowserContext;
  readonly id: string;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with the built extension; every host leads to the local shop at `port`, if there is one. */
export async function openExtension(port = 9): Promise<OpenExtension> {
  const { context, close } = await openFolder(extensionFolder, port);
  return { context, id: await extensionIdOf(context), close };
}

/** Starts Chromium with the unpacked extension in a folder. */
export async function openFolder(folder: string, port: number): Promise<Omit<OpenExtension, 'id'>> {
  const profile = mkdtempSync(join(tmpdir(), 'po-ledger-bench-'));
  const context = await launch(profile, port, { extension: folder });
  return {
    context,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
