import { browser } from '#imports';

/** Names of the alarms that wake the background. `recount`: a new day, on which something may have become overdue. */
export const alarms = { walk: 'walk', kept: 'kept', recount: 'recount' } as const;

/** Wakes the background just after the person's next midnight; checkouts become overdue at the turn of a day. */
export async function wakeAtMidnight(now: Date): Promise<void> {
  const midnight = new Date(now);
  midnight.setHours(24, 1, 0, 0);
  await browser.alarms.create(alarms.recount, { when: midnight.getTime() });
}
