import { expect, it } from 'vitest';
import { announceChange, onChange } from '../../../lib/storage/changes.ts';

it('a listener hears of changes until its signal is aborted', async () => {
  const controller = new AbortController();
  let heard = 0;
  const first = new Promise<void>((resolve) => { onChange(() => { heard += 1; resolve(); }, controller.signal); });
  announceChange();
  await first;
  controller.abort();
  const witness = new AbortController();
  const second = new Promise<void>((resolve) => { onChange(resolve, witness.signal); });
  announceChange();
  await second;
  witness.abort();
  expect(heard).toBe(1);
});
