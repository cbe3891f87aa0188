import { currencyOf } from '../../lib/domain/marketplace.ts';
import type { Happening, Profile } from './chances.ts';
import { diceOf } from './dice.ts';
import type { Journey } from './journey-state.ts';
import { liveJourney, seeEverything } from './journey.ts';
import { judge } from './judge.ts';
import { settleAll } from './settle.ts';
import { endWorld } from './world.ts';

/** What came of one journey. */
export interface Outcome {
  readonly seed: number;
  readonly happened: readonly Happening[];
  readonly purchases: number;
  readonly lost: readonly string[];
  readonly wrong: readonly string[];
  readonly doubled: readonly string[];
  /** Links that were wrong until another page was seen, which took them back. */
  readonly early: number;
  /** Links no page tells from right ones: the purchase they are for left no trace at Amazon. */
  readonly undecidable: number;
  /** Orders the person was asked about. */
  readonly asked: number;
  readonly story: readonly string[];
}

/**
 * Lives a journey and judges it three times: as it was lived, after every page was seen, and after the person answered
 * what they were asked, when every order must be on its PO and every PO's spend true to the cent.
 */
export async function runJourney(seed: number, profile: Profile): Promise<Outcome> {
  const name = `${profile}-${seed}`;
  const dice = diceOf(seed, profile);
  try {
    const journey = await liveJourney(dice, name);
    const lived = await judge(journey);
    await seeEverything(journey);
    const seen = await judge(journey);
    await settleAll(journey);
    const settled = await judge(journey);
    const { purchases, world: { story } } = journey;
    const all = [['as lived', lived], ['all seen', seen], ['all settled', settled]] as const;
    const said = (what: 'lost' | 'wrong' | 'doubled') => all.flatMap(([when, found]) => found[what].map((text) => `${when}: ${text}`));
    const late = [...seen.early, ...settled.early, ...settled.asked].map((text) => `in the end: ${text}`);
    return {
      seed, happened: [...dice.happened], purchases: purchases.length, story,
      lost: said('lost'), wrong: [...said('wrong'), ...late], doubled: [...said('doubled'), ...(settled.undecidable.length > 0 ? [] : await untrueSpend(journey))],
      undecidable: settled.undecidable.length,
      early: lived.early.length,
      asked: new Set([...lived.asked, ...seen.asked]).size,
    };
  } finally {
    await endWorld(name);
  }
}

/** POs whose spend is not what their orders truly cost. */
async function untrueSpend({ world: { ledger, time }, account, orders }: Journey): Promise<string[]> {
  const saved = await ledger.db.getAll('purchaseOrders');
  return account.pos.flatMap((po) => {
    const spend = saved.find(({ id }) => id === po.id)?.spend;
    const own = orders.filter(({ purchase, cancelledFrom }) => purchase?.po === po && (cancelledFrom === null || cancelledFrom > time));
    const amount = own.reduce((sum, { total }) => sum + total, 0);
    const truth = amount === 0 ? [] : [{ amount, currency: currencyOf(account.marketplace) }];
    return spend === undefined || JSON.stringify(spend) === JSON.stringify(truth) ? []
      : [`in the end: ${po.name} says it spent ${JSON.stringify(spend)}, it was ${JSON.stringify(truth)}`];
  });
}
