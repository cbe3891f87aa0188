import { describe, expect, it } from 'vitest';
import type { Profile } from '../../sim/chances.ts';
import { runJourney } from '../../sim/run-journey.ts';
import { count, emptyTally } from '../../sim/tally.ts';

/** Of `npm run sim`'s journeys the first ones. */
async function firstJourneys(profile: Profile, runs: number) {
  const tally = emptyTally();
  for (let seed = 1; seed <= runs; seed += 1) count(tally, await runJourney(seed, profile));
  return tally;
}

describe('simulated journeys end with every order on its PO, once', () => {
  it('as they mostly are', async () => {
    expect((await firstJourneys('realistic', 440)).failures).toEqual([]);
  }, 240_000);

  it('with every rare thing often', async () => {
    expect((await firstJourneys('hostile', 60)).failures).toEqual([]);
  }, 240_000);
});
