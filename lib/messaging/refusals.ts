import { browser } from '#imports';
import type { Refusal } from './protocol.ts';

const key = 'refusals';

type Counts = Partial<Record<Refusal, number>>;

let last: Promise<void> = Promise.resolve();

async function add(refusal: Refusal): Promise<void> {
  const stored = await browser.storage.local.get<{ [key]?: Counts }>(key);
  const counts = stored[key] ?? {};
  await browser.storage.local.set({ [key]: { ...counts, [refusal]: (counts[refusal] ?? 0) + 1 } });
}

/** Counts a refused message. Counting happens one after the other, so that none is lost. */
export function countRefusal(refusal: Refusal): void {
  last = last.then(() => add(refusal)).catch(() => undefined); // a count that cannot be kept must not stop the answer
}

/** How many messages were refused so far. */
export async function countRefusals(): Promise<number> {
  const stored = await browser.storage.local.get<{ [key]?: Counts }>(key);
  return Object.values(stored[key] ?? {}).reduce((sum, count) => sum + count, 0);
}
