import { currencyOf, marketplaces } from '../../domain/marketplace.ts';
import type { Money } from '../../domain/money.ts';
import type { ReportOrder, ReportRefund, ReportReturn } from '../../domain/report.ts';
import type { ReportedOrder } from '../../domain/report-import.ts';
import { toOrder } from './gather.ts';
import type { GatheredReport } from './gather-report.ts';

/** What a report says order by order: each is let go as soon as it was handed on. What cannot be read is told to `problems`. */
export function* reportedOrders({ layout, gathered, problems }: GatheredReport): Generator<ReportedOrder> {
  const { family } = layout;
  for (const rows of gathered.takeOrders(problems.tell)) {
    const order = family.kind === 'orders' ? toOrder(family, rows, layout, problems.tell) : null;
    const returns = family.kind === 'returns' ? rows.rows.map(family.toReturn) : [];
    const refunds = family.kind === 'refunds' ? rows.rows.map(family.toRefund) : [];
    const [{ row, marketplace }] = rows.rows;
    yield { orderId: row.orderId, marketplace: marketplace ?? byCurrency(order, [...returns, ...refunds]), order, returns, refunds };
  }
}

/** The only marketplace that charges in the currency of an order; null for a currency of several, or without one. */
function byCurrency(order: ReportOrder | null, givenBack: readonly (ReportReturn | ReportRefund)[]): ReportedOrder['marketplace'] {
  const amounts: (Money | null)[] = [
    order?.total ?? null, order?.itemsSubtotal ?? null, ...(order?.items ?? []).flatMap(({ net, unitPrice }) => [net, unitPrice]),
    ...(order?.payments ?? []).map(({ amount }) => amount), ...givenBack.map(({ refund }) => refund),
  ];
  const currencies = new Set(amounts.flatMap((money) => money?.currency ?? []));
  const [currency] = currencies;
  if (currency === undefined || currencies.size > 1) return null;
  const [only, ...others] = marketplaces.filter((name) => currencyOf(name) === currency);
  return others.length === 0 ? only ?? null : null;
}
