import { toAsin, type Asin } from './ids.ts';
import { mergeLines } from './merge-lines.ts';
import type { OrderLine } from './order.ts';
import type { OrderedItem } from './reading.ts';
import type { ReportItem } from './report.ts';

/** A details page showed another number of an item's units than the report has. */
export interface UnitsConflict {
  readonly field: 'lines';
  readonly title: string | null;
  readonly ledger: number;
  readonly report: number;
}

/** The lines of an order after a report. `replaces`: the report's word counts instead of the lines known so far; titles and sellers of the same items stay. */
export function linesAfterReport(known: readonly OrderLine[], items: readonly ReportItem[], replaces: boolean): readonly OrderLine[] {
  if (items.length === 0) return known;
  if (!replaces) return mergeLines(known, items.map(toItem));
  return items.map(toItem).map((item): OrderLine => {
    const before = known.find(({ asin, title }) => (item.asin === undefined ? title === item.title : asin === item.asin));
    return {
      asin: item.asin ?? null, title: before?.title ?? item.title ?? null, quantity: item.quantity ?? null,
      unitPrice: item.unitPrice ?? before?.unitPrice ?? null, seller: before?.seller ?? null,
    };
  });
}

/** The first item both know and count differently. */
export function unitsDiffer(known: readonly OrderLine[], items: readonly ReportItem[]): UnitsConflict | undefined {
  const now = items.map(toItem);
  for (const asin of new Set(known.flatMap((line) => line.asin ?? []))) {
    const [ledger, report] = [units(known, asin), units(now, asin)];
    if (ledger === null || report === null || ledger === report || report === 0) continue;
    return { field: 'lines', title: known.find((line) => line.asin === asin)?.title ?? null, ledger, report };
  }
  return undefined;
}

function units(lines: readonly { readonly asin?: Asin | null; readonly quantity?: number | null }[], asin: Asin): number | null {
  const own = lines.filter((line) => line.asin === asin);
  return own.reduce<number | null>((sum, { quantity }) => (sum === null || quantity == null ? null : sum + quantity), 0);
}

/** What an order line can keep of a report's item. */
function toItem({ asin, title, quantity, unitPrice }: ReportItem): OrderedItem {
  const proved = asin === null ? undefined : toAsin(asin);
  const isCount = quantity !== null && Number.isInteger(quantity) && quantity >= 1 && quantity <= 9999;
  return {
    ...(proved === undefined ? {} : { asin: proved }),
    ...(title === null ? {} : { title: title.slice(0, 2000) }),
    ...(isCount ? { quantity } : {}),
    ...(unitPrice === null ? {} : { unitPrice }),
  };
}
