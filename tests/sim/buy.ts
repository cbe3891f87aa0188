import type { Instant } from '../../lib/domain/plain-date.ts';
import { newPurchaseId } from './account.ts';
import { addTwins, takePurchase, type Verdict } from './amazon.ts';
import { hour, minute, plan, second, type Journey } from './journey-state.ts';
import type { Purchase, TrueLine, TruePo } from './model.ts';
import { loadConfirmation, loadReview, press, showChangedCart, typeNumber, type Tab } from './tab.ts';

/** What the person sets out to buy. */
export interface Errand {
  readonly lines: readonly TrueLine[];
  readonly po: TruePo | null;
  readonly at: Instant;
}

/** Plans one purchase, from the review step to the confirmation, with all that may come between. */
export function planPurchase(journey: Journey, errand: Errand): void {
  const { dice } = journey.world;
  if (dice.happens('abandonedBefore')) planAbandoned(journey, { ...errand, at: errand.at - dice.between(1, 90) * minute });
  const purchase = newPurchase(journey, errand.lines);
  addTwins(journey, purchase, errand.at);
  plan(journey, errand.at, async () => {
    let tab = await loadReview(journey, purchase);
    if (dice.happens('lateNumber')) await typeNumber(journey, tab, dice.oneOf(journey.account.pos).text);
    else await typeIfNeeded(journey, tab, errand.po);
    if (dice.happens('secondTab')) await useSecondTab(journey, purchase);
    if (dice.happens('reload')) tab = await loadReview(journey, purchase);
    if (dice.happens('cartChanges')) {
      purchase.lines = purchase.lines.map((line, index) => (index === 0 ? { ...line, quantity: line.quantity + 1 } : line));
      await showChangedCart(journey, tab);
    }
    plan(journey, journey.world.time + dice.between(5, 50) * second, () => place(journey, tab, errand));
  });
}

function newPurchase({ world: { dice }, purchases }: Journey, lines: readonly TrueLine[]): Purchase {
  const purchase: Purchase = { id: newPurchaseId(dice), name: `purchase ${purchases.length + 1}`, lines, charges: dice.oneOf([0, 0, 499]), po: null, placed: false, orders: [] };
  purchases.push(purchase);
  return purchase;
}

/** The person sees to it that the field shows the number they want. */
async function typeIfNeeded(journey: Journey, tab: Tab, po: TruePo | null): Promise<void> {
  const wanted = po?.text ?? '';
  if (tab.text !== wanted) await typeNumber(journey, tab, wanted);
}

async function useSecondTab(journey: Journey, purchase: Purchase): Promise<void> {
  const { dice } = journey.world;
  const other = await loadReview(journey, purchase);
  if (dice.below(2) === 0) await typeNumber(journey, other, dice.oneOf(journey.account.pos).text);
}

function planAbandoned(journey: Journey, { lines, po, at }: Errand): void {
  const purchase = newPurchase(journey, lines);
  plan(journey, at, async () => {
    const tab = await loadReview(journey, purchase);
    if (journey.world.dice.below(2) === 0) await typeIfNeeded(journey, tab, po);
  });
}

/** The click, and what comes of it. */
async function place(journey: Journey, tab: Tab, errand: Errand): Promise<void> {
  const { world } = journey;
  const { purchase } = tab;
  await typeIfNeeded(journey, tab, errand.po);
  Object.assign(purchase, { po: errand.po });
  await press(journey, tab);
  const verdict = takePurchase(journey, purchase, tab.text ?? '');
  world.say(`Amazon: ${verdict}${purchase.orders.map(({ id, lines }) => `, order ${id} (${lines.map(({ title, quantity }) => `${quantity} × ${title}`).join(' + ')})`).join('')}`);
  if (verdict === 'declined') planRetry(journey, tab, errand);
  else planConfirmation(journey, purchase, verdict);
}

function planConfirmation(journey: Journey, purchase: Purchase, verdict: Verdict): void {
  const { world: { dice, time } } = journey;
  if (dice.happens('confirmationUnseen')) return;
  const at = time + (dice.happens('confirmationLate') ? dice.between(1, 30) * hour : dice.between(1, 6) * second);
  const isPlaced = verdict === 'placed' || dice.happens('confirmedWhileHeld');
  const named = verdict === 'placed' && dice.happens('confirmationNamesOrder') ? [dice.oneOf(purchase.orders)] : [];
  plan(journey, at, () => loadConfirmation(journey, purchase, isPlaced, named));
  if (dice.happens('backToReview')) plan(journey, at + minute, async () => void await loadReview(journey, purchase));
}

/** The payment failed: the same purchase again, a new one from the cart, or nothing. */
function planRetry(journey: Journey, tab: Tab, errand: Errand): void {
  const { world: { dice, time }, account } = journey;
  if (dice.happens('givesUp')) return;
  const again = { ...errand, at: time + dice.between(20, 400) * second, po: dice.happens('lateNumber') ? dice.oneOf(account.pos) : errand.po };
  if (dice.happens('newPurchaseId')) {
    planPurchase(journey, again);
    return;
  }
  plan(journey, again.at, async () => {
    const now = dice.happens('reloadAfterDecline') ? await loadReview(journey, tab.purchase) : tab;
    await place(journey, now, again);
  });
}
