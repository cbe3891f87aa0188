import type { OrderFilter } from '../../../../lib/domain/order-filter.ts';
import type { OrderNarrowing } from '../../../../lib/domain/order-narrowing.ts';
import { overviewPeriods, type OverviewPeriod } from '../../../../lib/domain/overview/period.ts';
import { writeAddress, type Tab } from '../../address.ts';
import { orderParams } from '../orders/order-params.ts';

type Params = Readonly<Record<string, string>>;

/** By what spending is divided, and by what budgets are. */
export const spendViews = ['department', 'purchaseOrder', 'seller'] as const;
export type SpendView = (typeof spendViews)[number];
export const budgetViews = ['purchaseOrder', 'department', 'supplier'] as const;
export type BudgetView = (typeof budgetViews)[number];

/** What the overview shows, as its address says. What that does not say, or says wrongly, is as usual. */
export interface OverviewChoice {
  readonly period: OverviewPeriod;
  readonly spendBy: SpendView;
  readonly budgetBy: BudgetView;
}

export function overviewChoice({ period, by, budgets }: Params): OverviewChoice {
  return {
    period: overviewPeriods.find((each) => each === period) ?? 'months6',
    spendBy: spendViews.find((each) => each === by) ?? 'department',
    budgetBy: budgetViews.find((each) => each === budgets) ?? 'purchaseOrder',
  };
}

/** A link to the orders a figure counts. */
export function ordersHref(narrowing: Partial<OrderNarrowing> & { readonly filter?: OrderFilter }): string {
  return writeAddress({ tab: 'orders', open: '', params: orderParams(narrowing) });
}

/** A link to the purchase orders a figure counts. */
export function purchaseOrdersHref(params: Params, open = ''): string {
  return placeHref('purchase-orders', params, open);
}

/** A link to any other place of the ledger page. */
export function placeHref(tab: Tab, params: Params = {}, open = ''): string {
  return writeAddress({ tab, open, params });
}
