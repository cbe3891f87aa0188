import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import * as z from 'zod';
import type { AppContext } from '../../lib/app/context.ts';
import { openLedger } from '../../lib/storage/database.ts';
import { migrate, type VersionChange } from '../../lib/storage/migrations.ts';
import { value } from '../unit/app/ledger.ts';

const sampleSchema = z.strictObject({ version: z.int(), stores: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))) });

/** What the code of a version wrote. */
export function readSample(version: number): z.infer<typeof sampleSchema> {
  return sampleSchema.parse(JSON.parse(readFileSync(new URL(`database-v${version}.json`, import.meta.url), 'utf8')));
}

/** A use case's world over a database of a version, opened and so brought up to date by today's code. */
export async function openSample({ version, stores }: z.infer<typeof sampleSchema>, now: number): Promise<AppContext> {
  // The connection of the test before lets go by itself, as it does for a newer version of the extension.
  await deleteDB('sample');
  const old = await openDB('sample', version, { upgrade: (made, _from, _to, change) => migrate(made, change as VersionChange, 0, version) });
  for (const [name, records] of Object.entries(stores)) {
    for (const record of records) await old.put(name, record);
  }
  old.close();
  return {
    db: value(await openLedger('sample')), now: () => now, newId: () => crypto.randomUUID(), localZone: 'Europe/Berlin', readPolicy: () => Promise.resolve({}),
  };
}
