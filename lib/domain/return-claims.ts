import { returnStates, type OrderReturn, type ReturnState } from './order.ts';

/** The returns of an order while the rows of a report find the units they tell of: no unit is found twice. */
export class ReturnClaims {
  private list: OrderReturn[];
  private readonly found = new Map<OrderReturn, number>();

  constructor(returns: readonly OrderReturn[]) {
    this.list = returns.map((each) => ({ ...each }));
  }

  get returns(): readonly OrderReturn[] {
    return this.list;
  }

  /**
   * Finds the units a row tells of, and takes over what the row knows better: a state that is further, an amount, the day.
   * `dated`: the row has a day of its own. Answers what nobody knew of yet; undefined when all of it was found.
   */
  claim(row: OrderReturn, dated: boolean): OrderReturn | undefined {
    if (this.isMoneyAlone(row)) return undefined;
    let open = row;
    for (const fits of tiers(row, dated)) {
      // One with just as many units is the likeliest to be the same.
      const wanted = open.quantity;
      const known = this.list.filter((each) => isSameItem(each, row) && fits(each)).toSorted((a, b) => Number(b.quantity === wanted) - Number(a.quantity === wanted));
      for (const each of known) {
        const units = Math.min(open.quantity, each.quantity - (this.found.get(each) ?? 0));
        if (units <= 0) continue;
        const [part, rest] = split(open, units);
        this.take(each, part);
        if (rest === undefined) return undefined;
        open = rest;
      }
    }
    return open;
  }

  /** Adds what nobody knew of. */
  add(added: OrderReturn): void {
    this.list.push(added);
    this.found.set(added, added.quantity);
  }

  /** A person said before that just this money came back and the units stay. */
  private isMoneyAlone(row: OrderReturn): boolean {
    const same = this.list.find((each) => each.asin === row.asin && each.quantity === 0 && !this.found.has(each) && isSameMoney(each, row));
    if (same !== undefined) this.found.set(same, 1);
    return same !== undefined;
  }

  private take(known: OrderReturn, part: OrderReturn): void {
    const used = this.found.get(known) ?? 0;
    // A person's word that is further than the row stays as it is; so does a report's.
    const isNews = far(part.state) > far(known.state) || (part.state === known.state && (known.by !== 'report' || (known.refund === null && part.refund !== null)));
    if (!isNews) {
      this.found.set(known, used + part.quantity);
      return;
    }
    const [own, left] = split(known, part.quantity);
    const taken: OrderReturn = { ...own, state: part.state, refund: part.refund ?? own.refund, seenAt: part.seenAt, by: 'report' };
    // What a person named for all of them is, less what the report names for some, for the others.
    const rest = left === undefined ? [] : [known.refund === null || part.refund === null || known.refund.currency !== part.refund.currency
      ? left : { ...left, refund: { ...known.refund, amount: Math.max(0, known.refund.amount - part.refund.amount) } }];
    this.list.splice(this.list.indexOf(known), 1, taken, ...rest);
    this.found.delete(known);
    this.found.set(taken, taken.quantity);
    for (const each of rest) this.found.set(each, used);
  }
}

/** Which of the known units a row tells of, the likeliest first. */
function tiers(row: OrderReturn, dated: boolean): readonly ((each: OrderReturn) => boolean)[] {
  const isReport = ({ by }: OrderReturn): boolean => by === 'report';
  return [
    (each) => isReport(each) && each.state === row.state && (each.seenAt === row.seenAt || !dated),
    (each) => !isReport(each) && each.state === row.state && isSameMoney(each, row),
    // Another report's step of the same units.
    (each) => isReport(each) && each.state !== row.state && (each.refund === null || row.refund === null),
    (each) => !isReport(each) && each.state === row.state,
    (each) => !isReport(each),
  ];
}

/** What never arrived was not sent back. */
function isSameItem({ asin, neverArrived }: OrderReturn, row: OrderReturn): boolean {
  return asin === row.asin && (neverArrived !== true || row.state === 'refunded');
}

function far(state: ReturnState): number {
  return returnStates.indexOf(state);
}

function isSameMoney({ refund }: OrderReturn, row: OrderReturn): boolean {
  return refund !== null && row.refund !== null && refund.amount === row.refund.amount && refund.currency === row.refund.currency;
}

/** Some units of a return, and the others, with the money between them to the cent; undefined when none is left. */
function split(all: OrderReturn, units: number): readonly [OrderReturn, OrderReturn | undefined] {
  if (units >= all.quantity) return [all, undefined];
  const share = all.refund === null ? null : { ...all.refund, amount: Math.round((all.refund.amount * units) / all.quantity) };
  const rest = all.refund === null || share === null ? null : { ...all.refund, amount: all.refund.amount - share.amount };
  return [{ ...all, quantity: units, refund: share }, { ...all, quantity: all.quantity - units, refund: rest }];
}
