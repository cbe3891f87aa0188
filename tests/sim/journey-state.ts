import type { Instant } from '../../lib/domain/plain-date.ts';
import type { Account, Purchase, Step, TrueOrder } from './model.ts';
import type { World } from './world.ts';

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** One journey while it is lived: the world, what is true in it, and what is still to happen. */
export interface Journey {
  readonly world: World;
  readonly account: Account;
  readonly purchases: Purchase[];
  /** Every order of the account, ours and others'. */
  readonly orders: TrueOrder[];
  readonly agenda: Step[];
}

/** Puts something on the agenda. */
export function plan({ agenda }: Journey, at: Instant, run: Step['run']): void {
  agenda.push({ at, run });
}

/** Lets everything on the agenda happen, in the order of time, also what is put on it meanwhile. */
export async function live({ agenda, world }: Journey): Promise<void> {
  for (;;) {
    const next = agenda.reduce<Step | undefined>((first, step) => (first === undefined || step.at < first.at ? step : first), undefined);
    if (next === undefined) return;
    agenda.splice(agenda.indexOf(next), 1);
    world.time = Math.max(world.time, next.at);
    await next.run();
  }
}
