import { addPurchaseOrder } from '../../lib/app/add-purchase-order.ts';
import { editPurchaseOrder } from '../../lib/app/edit-purchase-order.ts';
import type { Instant } from '../../lib/domain/plain-date.ts';
import { createAccount, newLine } from './account.ts';
import { addStrangers } from './amazon.ts';
import { comingFrom } from './background.ts';
import { planPurchase, type Errand } from './buy.ts';
import { day, hour, live, minute, plan, second, type Journey } from './journey-state.ts';
import { detailsOf, lookAround } from './look-around.ts';
import type { TrueLine, TruePo } from './model.ts';
import { loadList } from './tab.ts';
import { pagesOfList } from './pages.ts';
import { createWorld } from './world.ts';
import type { Dice } from './dice.ts';

/** Lives one journey: some weeks of one person on one account, up to the last page they happen to open. */
export async function liveJourney(dice: Dice, name: string): Promise<Journey> {
  const account = createAccount(dice);
  const start = Date.UTC(2026, dice.below(12), dice.between(1, 28), dice.below(24), dice.below(60), dice.below(60));
  const world = await createWorld(dice, name, start - 30 * day, account.localZone);
  const journey: Journey = { world, account, purchases: [], orders: [], agenda: [] };
  comingFrom(account.marketplace);
  const unknown = account.pos.at(-1);
  for (const po of account.pos.filter((each) => each !== unknown)) await savePo(journey, po);
  const errands = errandsFrom(journey, start, unknown);
  for (const errand of errands) planPurchase(journey, errand);
  addStrangers(journey, start, () => newLine(dice, account));
  planOddities(journey, start, unknown);
  const until = start + 25 * day;
  plan(journey, start - dice.between(1, 48) * hour, () => loadList(journey, 0));
  for (let views = 0; views < 6 && dice.happens('listView'); views += 1) {
    plan(journey, start + dice.between(0, (until - start) / minute) * minute, () => lookAround(journey));
  }
  await live(journey);
  return journey;
}

/** The quiet day at the end: every page of the list is seen, and the details of what the list did not show in full. */
export async function seeEverything(journey: Journey): Promise<void> {
  const { world, orders } = journey;
  world.faulty = false;
  world.time = Math.max(world.time, ...orders.map(({ shownFrom, cancelledFrom }) => Math.max(shownFrom, cancelledFrom ?? 0))) + day;
  world.clockError = 0;
  world.say('--- everything is looked at ---');
  for (let page = 0; page < pagesOfList(orders, world.time); page += 1) await loadList(journey, page);
  for (const order of orders.filter(({ shown, purchase }) => purchase !== null || shown !== 'all')) await detailsOf(journey, order);
}

function errandsFrom({ world: { dice }, account }: Journey, start: Instant, unknown: TruePo | undefined): Errand[] {
  const saved = account.pos.filter((po) => po !== unknown);
  const anyPo = (): TruePo | null => {
    if (dice.happens('noNumber')) return null;
    return unknown !== undefined && dice.happens('unknownNumber') ? unknown : dice.oneOf(saved);
  };
  const otherThan = (po: TruePo | null): TruePo | null => saved.find((each) => each !== po) ?? null;
  const lines = (): TrueLine[] => Array.from({ length: dice.oneOf([1, 1, 1, 2, 2, 3, 5]) }, () => newLine(dice, account));
  const first: Errand = { lines: lines(), po: anyPo(), at: start };
  const errands = [first];
  if (dice.happens('weekly')) {
    for (const week of [1, 2, 3]) errands.push({ lines: first.lines, po: anyPo(), at: start + week * 7 * day + dice.between(-3, 3) * hour });
  }
  if (dice.happens('secondPurchase')) {
    const other = lines();
    const shared = dice.happens('sharedItem') ? first.lines.slice(0, 1) : [];
    errands.push({ lines: [...shared, ...other], po: anyPo(), at: start + dice.between(0, 20 * 24 * 60) * minute });
  }
  if (dice.happens('twinSamePo')) errands.push({ ...first, at: start + dice.between(20, 900) * second });
  if (dice.happens('twinOtherPo')) errands.push({ ...first, po: otherThan(first.po), at: start + dice.between(10, 60) * second });
  return errands;
}

/** A number that gets saved later, a PO that gets another number, a clock that is set. */
function planOddities(journey: Journey, start: Instant, unknown: TruePo | undefined): void {
  const { world, account } = journey;
  const { dice } = world;
  const someTime = (): Instant => start + dice.between(1, 24 * 24 * 60) * minute + 31 * second;
  if (unknown !== undefined && dice.happens('savedLater')) plan(journey, someTime(), () => savePo(journey, unknown));
  if (dice.happens('renumbered')) {
    plan(journey, someTime(), async () => {
      const po = dice.oneOf(account.pos);
      if (po.id === null) return;
      po.former.push(po.text);
      po.text = `NEW-${dice.digits(6)}`;
      world.say(`${po.name} gets the number ${po.text}`);
      await editPurchaseOrder(world.ledger, { id: po.id, changes: { text: po.text } });
    });
  }
  if (dice.happens('clockChanged')) {
    const at = start + dice.between(-120, 120) * second;
    plan(journey, at, () => { world.clockError = dice.oneOf([-hour, hour]); world.say(`the clock is off by ${world.clockError / hour} h`); });
    plan(journey, at + dice.between(1, 600) * minute, () => { world.clockError = 0; world.say('the clock is right again'); });
  }
}

/** Saves a PO in the popup. */
export async function savePo({ world }: Journey, po: TruePo): Promise<void> {
  const added = await addPurchaseOrder(world.ledger, { text: po.text.toLowerCase(), title: po.name, validUntil: null, favourite: false });
  if (!added.ok) throw new Error(`${po.name} cannot be saved: ${added.error}`);
  po.text = added.value.number;
  po.id = added.value.id;
  world.say(`${po.name} is saved as ${po.text}`);
}
