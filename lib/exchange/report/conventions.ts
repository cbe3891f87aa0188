import { currencyOf, marketplaces, type Marketplace } from '../../domain/marketplace.ts';
import { isCurrency, type Currency } from '../../domain/currency.ts';
import type { Layout } from './header.ts';
import { provenMark, type DecimalMark } from './written-amount.ts';
import { provenOrder, type DayOrder } from './written-day.ts';

/** How a file writes days and numbers; null where neither its rows nor its language and currency show it. */
export interface Conventions {
  readonly dayOrder: DayOrder | null;
  readonly decimalMark: DecimalMark | null;
}

/**
 * How the shops of a currency write days and numbers in English. The euro's shops differ in numbers; Canada writes days in
 * both orders; Sweden and South Africa write the year first.
 */
const habits: Readonly<Record<Currency, readonly [dayOrder: DayOrder | null, decimalMark: DecimalMark | null]>> = {
  USD: ['mdy', '.'], CAD: [null, '.'], GBP: ['dmy', '.'], AUD: ['dmy', '.'], INR: ['dmy', '.'], SGD: ['dmy', '.'], JPY: [null, '.'],
  EUR: ['dmy', null], MXN: ['dmy', null], BRL: ['dmy', null], PLN: ['dmy', null], TRY: ['dmy', null], SEK: [null, null], ZAR: [null, null],
  AED: ['dmy', '.'], SAR: ['dmy', '.'], EGP: ['dmy', '.'],
};

/** The shop a website cell names: `Amazon.co.uk`, `www.amazon.de`. Undefined for anything else. */
export function marketplaceOfCell(text: string): Marketplace | undefined {
  const name = text.toLowerCase().replace(/^www\./, '');
  return marketplaces.find((each) => each === name);
}

/** What the rows of a file show of its conventions, gathered row by row. */
export class Evidence {
  private readonly layout: Layout;
  private readonly orders = new Set<DayOrder>();
  private readonly marks = new Set<DecimalMark>();
  private readonly currencies = new Set<Currency>();
  private readonly days = new Set<string>();
  private before: readonly string[] = [];

  constructor(layout: Layout) {
    this.layout = layout;
  }

  /** Takes in one row. What is proved twice, or stood there in the row before, needs no further look. */
  add(cells: readonly string[]): void {
    const { before, layout } = this;
    this.before = cells;
    if (this.orders.size < 2) {
      for (const { at } of layout.days) this.noteDay(cells[at] ?? '');
    }
    if (this.marks.size < 2) {
      for (const { at } of layout.amounts) {
        const cell = cells[at] ?? '';
        const mark = cell === before[at] ? undefined : provenMark(cell);
        if (mark !== undefined) this.marks.add(mark);
      }
    }
    for (const { column, at } of layout.texts) {
      const cell = cells[at] ?? '';
      if (cell === before[at]) continue;
      if (column === 'currency') {
        const code = cell.toUpperCase();
        if (isCurrency(code)) this.currencies.add(code);
      } else if (column === 'website' && this.currencies.size < 2) {
        const marketplace = marketplaceOfCell(cell);
        if (marketplace !== undefined) this.currencies.add(currencyOf(marketplace));
      }
    }
  }

  /** What the rows prove; where they prove nothing, or both, what the report's language and currency are known for. */
  decide(): Conventions {
    const { labels } = this.layout;
    const known = [...this.currencies].map((currency) => habits[currency]);
    return {
      dayOrder: only(this.orders) ?? labels.dayOrder ?? only(new Set(known.map(([order]) => order))) ?? null,
      decimalMark: only(this.marks) ?? labels.decimalMark ?? only(new Set(known.map(([, mark]) => mark))) ?? null,
    };
  }

  /** A day that stood there before proves nothing new. */
  private noteDay(text: string): void {
    if (text === '' || this.days.has(text)) return;
    if (this.days.size < 5000) this.days.add(text);
    const order = provenOrder(text);
    if (order !== undefined) this.orders.add(order);
  }
}

function only<Value>(values: ReadonlySet<Value>): Value | undefined {
  const [value] = values;
  return values.size === 1 ? value : undefined;
}
