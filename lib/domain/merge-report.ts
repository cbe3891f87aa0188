import type { Money } from './money.ts';
import type { Order } from './order.ts';
import { addDays, type PlainDate } from './plain-date.ts';
import { linesAfterReport, unitsDiffer, type UnitsConflict } from './merge-report-lines.ts';
import type { ReportOrder } from './report.ts';
import type { ReportOrigins } from './report-origins.ts';

/** Where a report and the ledger cannot both be right. */
export type ReportConflict =
  | { readonly field: 'total'; readonly ledger: Money; readonly report: Money }
  | { readonly field: 'placedOn'; readonly ledger: PlainDate; readonly report: PlainDate }
  | { readonly field: 'amazonPoNumber'; readonly ledger: string; readonly report: string }
  /** The ledger knows that something of it arrived. */
  | { readonly field: 'cancelled' }
  | UnitsConflict
  /** More would go back of an item than was ordered. */
  | { readonly field: 'returns'; readonly title: string | null; readonly ordered: number; readonly report: number };

/** How to read what a report says of an order. */
export interface ReportGrounds {
  /** The last day the report tells of. */
  readonly asOf: PlainDate | null;
  readonly origins: ReportOrigins;
  /** Who is right where both cannot be. */
  readonly winner: 'ledger' | 'report';
  /** True when the report's words say that the order was cancelled as a whole. */
  readonly cancelled: boolean;
}

/** An order after a report, and where the two could not both be right. */
export interface MergedOrder {
  readonly order: Order;
  readonly conflicts: readonly ReportConflict[];
}

/**
 * The order as known after a report. What the ledger lacks comes from the report; what an older report said gives way to a
 * newer one; what a page or a person said stays. Where both cannot be right it is a conflict, and the `winner` counts.
 * The same report a second time changes nothing, and of two reports it does not matter which one comes first.
 */
export function mergeReportOrder(before: Order, said: ReportOrder, grounds: ReportGrounds): MergedOrder {
  const { origins, winner, asOf } = grounds;
  const conflicts: ReportConflict[] = [];
  const isNewer = (field: string): boolean | undefined => {
    const origin = origins.get(field);
    return origin === undefined ? undefined : (asOf ?? '') >= origin;
  };
  /** `conflict`: null where a page's word simply stays. */
  const decided = <Value>(field: keyof Order, known: Value | null, now: Value | null, same: boolean, conflict: ReportConflict | null): Value | null => {
    if (now === null || same) return known;
    if (known === null) return now;
    const newer = isNewer(field);
    if (newer !== undefined) return newer ? now : known;
    if (conflict === null) return known;
    conflicts.push(conflict);
    return winner === 'report' ? now : known;
  };
  const quietly = <Value>(field: keyof Order, known: Value | null, now: Value | null): Value | null =>
    decided(field, known, now, JSON.stringify(known) === JSON.stringify(now), null);

  // Amazon takes the amounts off what it lists as cancelled.
  const total = grounds.cancelled && before.total !== null && said.total?.amount === 0 ? null : said.total;
  const poNumber = reportedNumber(said) ?? '';
  const order: Order = {
    ...before,
    placedOn: decided('placedOn', before.placedOn, said.placedOn, isNear(before.placedOn, said.placedOn),
      before.placedOn === null || said.placedOn === null ? null : { field: 'placedOn', ledger: before.placedOn, report: said.placedOn }),
    total: decided('total', before.total, total, JSON.stringify(before.total) === JSON.stringify(total),
      before.total === null || total === null ? null : { field: 'total', ledger: before.total, report: total }),
    itemsSubtotal: quietly('itemsSubtotal', before.itemsSubtotal, said.itemsSubtotal),
    shipping: quietly('shipping', before.shipping, said.shipping),
    tax: quietly('tax', before.tax, said.tax),
    refundTotal: larger(before.refundTotal, said.refundTotal),
    status: quietly('status', before.status, said.status?.slice(0, 2000) ?? null),
    amazonPoNumber: decided('amazonPoNumber', before.amazonPoNumber, poNumber === '' ? null : poNumber, before.amazonPoNumber?.trim() === poNumber,
      before.amazonPoNumber === null ? null : { field: 'amazonPoNumber', ledger: before.amazonPoNumber, report: poNumber }),
  };
  return { order: { ...order, lines: lines(), cancelled: cancelled() }, conflicts };

  function lines(): Order['lines'] {
    if (isNewer('lines') === false && before.lines.length > 0) return before.lines;
    const differing = isNewer('lines') === undefined && before.detailsSeenAt !== null ? unitsDiffer(before.lines, said.items) : undefined;
    if (differing !== undefined) conflicts.push(differing);
    if (differing !== undefined && winner === 'ledger') return before.lines;
    const replaces = differing !== undefined || (isNewer('lines') === true && said.complete && before.detailsSeenAt === null);
    return linesAfterReport(before.lines, said.items, replaces);
  }

  function cancelled(): boolean {
    if (!grounds.cancelled) return before.cancelled && !(isNewer('cancelled') === true && said.status !== null);
    const arrived = before.deliveredOn !== null || before.receipts.length > 0;
    if (before.cancelled || !arrived) return isNewer('cancelled') === false ? before.cancelled : true;
    conflicts.push({ field: 'cancelled' });
    return winner === 'report';
  }
}

/** The number a report gives an order, as far as an order can keep it; null without one. */
export function reportedNumber({ poNumber }: ReportOrder): string | null {
  const number = poNumber?.trim().slice(0, 2000) ?? '';
  return number === '' ? null : number;
}

/** Pages write the shop's day, some reports the day in London: one day apart may be the same moment. */
function isNear(known: PlainDate | null, now: PlainDate | null): boolean {
  return known !== null && now !== null && now >= addDays(known, -1) && now <= addDays(known, 1);
}

/** Refunds only grow. Nothing in another currency: that cannot be compared. */
export function larger(known: Money | null, now: Money | null): Money | null {
  if (known === null || now === null) return known ?? now;
  return now.currency === known.currency && now.amount > known.amount ? now : known;
}
