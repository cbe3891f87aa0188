import { nearestNumber } from '../../lib/domain/near-number/near-number.ts';
import type { NumberIndex, SavedNumber } from '../../lib/domain/near-number/number-index.ts';
import { prepareNumbers } from '../../lib/domain/near-number/prepare-numbers.ts';
import { parsePoNumber, poNumberKey } from '../../lib/domain/po-number.ts';
import type { Measurement } from './measurement.ts';
import { numberFamilies, type NumberFamily } from './number-families.ts';
import { Random } from './random.ts';
import { typos } from './typos.ts';

/** How many of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What the typo rescue did with typos and with numbers that are none. */
export interface RescueFigures {
  /** Typos whose right number was not offered first, of the typos that gave a number not saved. By kind, by family, together. */
  readonly missed: Readonly<Record<string, Share>>;
  /** Typos that gave another saved number: nothing could tell. Not among the others. */
  readonly onAnotherSaved: Share;
  /** Unrelated numbers for which something was offered: other numbers of the same organisation, any text of the same shape, together. */
  readonly falselyOffered: Readonly<Record<string, Share>>;
}

const saved = (text: string): SavedNumber => {
  const number = parsePoNumber(text);
  if (!number.ok) throw new Error(`${text} is no PO number`);
  return { number: number.value, key: poNumberKey(number.value) };
};

class Tally {
  readonly #shares: Record<string, Share> = {};

  note(names: readonly string[], hit: boolean): void {
    for (const name of names) {
      const { count, of } = this.#shares[name] ?? { count: 0, of: 0 };
      this.#shares[name] = { count: count + (hit ? 1 : 0), of: of + 1 };
    }
  }

  get shares(): Readonly<Record<string, Share>> {
    return this.#shares;
  }
}

interface Ledger {
  readonly numbers: readonly { readonly saved: SavedNumber; readonly family: NumberFamily }[];
  readonly keys: ReadonlySet<string>;
  readonly index: NumberIndex;
}

/** 1,000 saved numbers of all families, each once. */
function fillLedger(random: Random): Ledger {
  const keys = new Set<string>();
  const numbers = numberFamilies.flatMap((family) => Array.from({ length: family.saved }, (_, place) => {
    let number = saved(family.draw(random, place));
    while (keys.has(number.key)) number = saved(family.draw(random, place));
    keys.add(number.key);
    return { saved: number, family };
  }));
  return { numbers, keys, index: prepareNumbers(numbers.map((each) => each.saved)) };
}

function measureTypos({ numbers, keys, index }: Ledger, random: Random, count: number): Pick<RescueFigures, 'missed' | 'onAnotherSaved'> {
  const missed = new Tally();
  let landed = 0;
  for (let made = 0; made < count;) {
    const { saved: meant, family } = random.of(numbers);
    const kind = random.of(Object.keys(typos));
    const typed = typos[kind]?.(meant.number, random);
    if (typed === undefined || typed === meant.number) continue;
    made += 1;
    const parsed = saved(typed);
    if (parsed.key !== meant.key && keys.has(parsed.key)) landed += 1;
    else missed.note([kind, family.name, 'all'], nearestNumber(typed, index)[0]?.key !== meant.key);
  }
  return { missed: missed.shares, onAnotherSaved: { count: landed, of: count } };
}

function measureUnrelated({ numbers, keys, index }: Ledger, random: Random, count: number): RescueFigures['falselyOffered'] {
  const offered = new Tally();
  for (let made = 0; made < count;) {
    const { family } = random.of(numbers);
    const sameOrganisation = made % 2 === 0;
    const typed = saved(sameOrganisation ? family.drawOther(random) : family.drawShape(random));
    if (keys.has(typed.key)) continue;
    made += 1;
    const origin = sameOrganisation ? 'other numbers of the same organisation' : 'any text of the same shape';
    offered.note([origin, family.name, 'all'], nearestNumber(typed.number, index).length > 0);
  }
  return offered.shares;
}

/** Makes a ledger, typos of its numbers and unrelated numbers, all from one seed, and sees what is offered. */
export function rescue(seed: number, count: number): RescueFigures {
  const random = new Random(seed);
  const ledger = fillLedger(random);
  return { ...measureTypos(ledger, random, count), falselyOffered: measureUnrelated(ledger, random, count) };
}

/** A share in percent. */
export function percent({ count, of }: Share): number {
  return (count / of) * 100;
}

const worst = (shares: Readonly<Record<string, Share>>): string => Object.entries(shares)
  .sort(([, left], [, right]) => percent(right) - percent(left)).slice(0, 3).map(([name, share]) => `${name} ${percent(share).toFixed(1)}`).join(', ');

/** 10,000 typos of 1,000 numbers, and 10,000 unrelated numbers. */
export function measureTypoRescue(): Measurement[] {
  const { missed, onAnotherSaved, falselyOffered } = rescue(1, 10_000);
  const [miss, falsely] = [missed['all'], falselyOffered['all']];
  if (miss === undefined || falsely === undefined) throw new Error('Nothing was measured');
  return [
    { what: 'typo rescue: right number not first', against: `${miss.of} typos of 1,000 numbers; ${onAnotherSaved.count} more gave another saved number; most: ${worst(missed)}`, measured: percent(miss), limit: 3, unit: '%' },
    { what: 'typo rescue: offer for an unrelated number', against: `${falsely.of} numbers; most: ${worst(falselyOffered)}`, measured: percent(falsely), limit: 2, unit: '%' },
  ];
}
