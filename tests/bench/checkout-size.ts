import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measurement } from './measurement.ts';

/** The script that is loaded on every checkout page, as it is built, compressed. */
export function measureCheckoutSize(extensionFolder: string): Measurement[] {
  const script = readFileSync(join(extensionFolder, 'content-scripts/checkout.js'));
  const measured = gzipSync(script, { level: 9 }).length;
  return [{ what: 'checkout content script', against: 'gzip -9', measured, limit: 15_000, unit: 'bytes' }];
}
