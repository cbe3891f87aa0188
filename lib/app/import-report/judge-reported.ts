import { isCancelled } from '../../amazon/status.ts';
import { toAsin, orderKey, type OrderKey } from '../../domain/ids.ts';
import type { Invoice } from '../../domain/invoice.ts';
import type { Marketplace } from '../../domain/marketplace.ts';
import { newOrder } from '../../domain/merge-order.ts';
import { larger, mergeReportOrder, type ReportConflict } from '../../domain/merge-report.ts';
import { mergeReportReturns } from '../../domain/merge-report-returns.ts';
import type { Order, OrderLine } from '../../domain/order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { chargesAfter, creditsIn } from '../../domain/report-charges.ts';
import type { ImportChoice, ReportedOrder } from '../../domain/report-import.ts';
import { reportOrigins, type ReportOrigins } from '../../domain/report-origins.ts';
import { entriesOf } from '../../storage/entries.ts';
import { invoicesOf } from '../../storage/invoices.ts';
import { getOrder } from '../../storage/orders.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import type { AppContext } from '../context.ts';

/** What a report makes of one order. */
export interface JudgedOrder {
  readonly key: OrderKey;
  /** Undefined: it is not in the ledger. */
  readonly before: Order | undefined;
  readonly after: Order;
  readonly invoicesBefore: readonly Invoice[];
  readonly invoices: readonly Invoice[];
  /** Whether anything differs. */
  readonly isChanged: boolean;
  readonly conflicts: readonly ReportConflict[];
}

/** What the judgement hangs on beside the report's own word. */
export interface JudgingGrounds {
  readonly choice: ImportChoice;
  readonly asOf: PlainDate | null;
}

/** As if everything came from older reports: where that makes no difference, nobody has to ask where it came from. */
const allFromReports: ReportOrigins = new Map(
  (['placedOn', 'total', 'itemsSubtotal', 'shipping', 'tax', 'status', 'cancelled', 'amazonPoNumber', 'lines', 'invoices'] as const).map((field) => [field, '']),
);

/** What becomes of an order, its charges and its returns by what a report says of it. Undefined while nobody said which marketplace it is of. */
export async function judgeReported(tx: ReadTransaction, ctx: AppContext, said: ReportedOrder, grounds: JudgingGrounds): Promise<JudgedOrder | undefined> {
  const marketplace = said.marketplace ?? grounds.choice.marketplace;
  if (marketplace === null) return undefined;
  const key = orderKey(marketplace, said.orderId);
  const [before, invoices] = await Promise.all([getOrder(tx, key), invoicesOf(tx, key)]);
  if (before === undefined) return judgeNew(ctx, marketplace, said, grounds, invoices);
  const judge = (origins: ReportOrigins): JudgedOrder => judgeBy(ctx, key, { before, start: before, invoices }, said, { ...grounds, origins });
  const [asPages, asReports] = [judge(new Map()), judge(allFromReports)];
  const same = asPages.conflicts.length === 0 && JSON.stringify([asPages.after, asPages.invoices]) === JSON.stringify([asReports.after, asReports.invoices]);
  return same ? asPages : judge(reportOrigins(await entriesOf(tx, `order/${key}`)));
}

/** The same for an order that the ledger does not have. */
export function judgeNew(ctx: AppContext, marketplace: Marketplace, said: ReportedOrder, grounds: JudgingGrounds, invoices: readonly Invoice[] = []): JudgedOrder {
  const start = { ...newOrder(marketplace, said.orderId, ctx.now()), ...(said.order === null ? { lines: linesGivenBack(said) } : {}) };
  return judgeBy(ctx, start.key, { before: undefined, start, invoices }, said, { ...grounds, origins: new Map() });
}

interface Known {
  readonly before: Order | undefined;
  readonly start: Order;
  readonly invoices: readonly Invoice[];
}

function judgeBy(
  ctx: AppContext, key: OrderKey, { before, start, invoices: invoicesBefore }: Known, said: ReportedOrder,
  { choice, asOf, origins }: JudgingGrounds & { readonly origins: ReportOrigins },
): JudgedOrder {
  const other = choice.winner === 'report' ? 'ledger' : 'report';
  const winner = choice.otherwise.includes(key) ? other : choice.winner;
  const cancelled = said.order?.status != null && isCancelled(said.order.status);
  const merged = said.order === null ? { order: start, conflicts: [] } : mergeReportOrder(start, said.order, { asOf, origins, winner, cancelled });
  const returned = mergeReportReturns(merged.order, said, winner, ctx.now());
  const origin = origins.get('invoices');
  const invoices = chargesAfter(key, invoicesBefore, said, origin === undefined || (asOf ?? '') >= origin, ctx.now());
  const { total, refundTotal } = merged.order;
  const after: Order = {
    ...merged.order,
    returns: returned.returns,
    refundTotal: said.refunds.length === 0 ? refundTotal : larger(refundTotal, creditsIn(invoices, total?.currency)),
  };
  const isChanged = before === undefined || JSON.stringify([before, invoicesBefore]) !== JSON.stringify([after, invoices]);
  return { key, before, after, invoicesBefore, invoices, isChanged, conflicts: [...merged.conflicts, ...returned.conflicts] };
}

/** The lines of an order of which only what went back is known: how many were ordered is not. */
function linesGivenBack({ returns, refunds }: ReportedOrder): readonly OrderLine[] {
  const lines = [...returns, ...refunds].flatMap(({ asin, title }): OrderLine[] => {
    const proved = asin === null ? undefined : toAsin(asin);
    return proved === undefined ? [] : [{ asin: proved, title: title?.slice(0, 2000) ?? null, quantity: null, unitPrice: null, seller: null }];
  });
  return [...new Map(lines.map((line) => [line.asin, line])).values()];
}
