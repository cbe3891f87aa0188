import type { Instant } from '../../lib/domain/plain-date.ts';
import { newOrderId } from './account.ts';
import type { Dice } from './dice.ts';
import { day, hour, minute, type Journey } from './journey-state.ts';
import type { Purchase, TrueLine, TrueOrder } from './model.ts';

/** What Amazon makes of a click. */
export type Verdict = 'placed' | 'held' | 'declined';

/** Takes a purchase: it becomes one to four orders, now or when an approval comes, or none when it does not come. */
export function takePurchase(journey: Journey, purchase: Purchase, poShown: string | null): Verdict {
  const { world, account } = journey;
  const { dice } = world;
  if (dice.happens('declined')) return 'declined';
  Object.assign(purchase, { placed: true });
  const isHeld = account.business && dice.happens('held');
  const takenAt = isHeld ? world.time + dice.between(2, 7 * 24) * hour : world.time + 500;
  if (isHeld && dice.happens('rejected')) return 'held';
  for (const [index, lines] of parts(purchase.lines, dice).entries()) {
    const charges = index === 0 ? purchase.charges : 0;
    addOrder(journey, { lines, charges, takenAt, purchase, poShown: account.asksForPo && poShown !== '' ? poShown : null });
  }
  return isHeld ? 'held' : 'placed';
}

interface NewOrder extends Pick<TrueOrder, 'lines' | 'takenAt' | 'purchase' | 'poShown'> {
  readonly charges: number;
}

/** Puts an order into Amazon's books. */
export function addOrder(
  { world: { dice }, orders }: Journey,
  { lines, charges, takenAt, purchase, poShown }: NewOrder,
): void {
  const order: TrueOrder = {
    id: newOrderId(dice), lines, takenAt, purchase, poShown, shown: 'nothing',
    total: lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, charges),
    shownFrom: takenAt + dice.oneOf([0, 0, 0, 5 * minute, 2 * hour]),
    cancelledFrom: dice.happens('cancelled') ? takenAt + dice.between(1, 5 * 24) * hour : null,
  };
  orders.push(order);
  purchase?.orders.push(order);
}

/** Orders other people placed on the account, and our person elsewhere: before, during and after our purchases. */
export function addStrangers(journey: Journey, start: Instant, otherLine: () => TrueLine): void {
  const { dice } = journey.world;
  const anyTime = () => start + dice.between(-20 * 24 * 60, 25 * 24 * 60) * minute;
  const poShown = () => (journey.account.asksForPo ? `X-${dice.digits(5)}` : null);
  for (let count = dice.between(0, 4); count > 0; count -= 1) {
    addOrder(journey, { lines: [otherLine()], charges: 0, takenAt: start - dice.between(1, 20 * 24) * hour, purchase: null, poShown: poShown() });
  }
  while (journey.account.shared && dice.happens('strangersOrder')) {
    addOrder(journey, { lines: Array.from({ length: dice.between(1, 3) }, otherLine), charges: 0, takenAt: anyTime(), purchase: null, poShown: poShown() });
  }
}

/** Somebody's order that could have come from a purchase of ours, if only its items were looked at. */
export function addTwins(journey: Journey, purchase: Purchase, at: Instant): void {
  const { world: { dice }, account } = journey;
  const times = (account.shared && dice.happens('strangersTwin') ? 1 : 0) + (dice.happens('phoneTwin') ? 1 : 0);
  for (let count = times; count > 0; count -= 1) {
    const line = dice.oneOf(purchase.lines);
    const whole = dice.below(2) === 0;
    const lines = whole ? purchase.lines : [{ ...line, quantity: dice.between(1, line.quantity) }];
    const takenAt = at + dice.oneOf([dice.between(-3 * day, 14 * day), dice.between(-hour, 5 * hour)]);
    addOrder(journey, { lines, charges: purchase.charges, takenAt, purchase: null, poShown: account.asksForPo ? `X-${dice.digits(5)}` : null });
  }
}

/** The carts of the orders one purchase becomes. */
function parts(lines: readonly TrueLine[], dice: Dice): (readonly TrueLine[])[] {
  if (!dice.happens('split')) return [lines];
  const units = dice.happens('splitUnits')
    ? lines.flatMap((line) => Array.from({ length: line.quantity }, () => ({ ...line, quantity: 1 })))
    : [...lines];
  const count = Math.min(dice.between(2, 4), units.length);
  const groups = Array.from({ length: count }, (): TrueLine[] => []);
  for (const [index, unit] of dice.shuffled(units).entries()) {
    const group = groups[index < count ? index : dice.below(count)];
    const same = group?.findIndex(({ asin }) => asin === unit.asin) ?? -1;
    const before = group?.[same];
    if (before === undefined) group?.push(unit);
    else group?.splice(same, 1, { ...before, quantity: before.quantity + unit.quantity });
  }
  return groups;
}
