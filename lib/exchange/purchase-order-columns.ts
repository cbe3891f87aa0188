import { lifecycleState } from '../domain/lifecycle.ts';
import type { PurchaseOrder } from '../domain/purchase-order.ts';
import { amountText, toInstantText, type Column } from './columns.ts';

/** The columns of a table of purchase orders. */
export const purchaseOrderColumns: readonly Column<PurchaseOrder>[] = [
  { key: 'poNumber', head: 'PO number', kind: 'text', cell: ({ number }) => number },
  { key: 'title', head: 'Title', kind: 'text', cell: ({ title }) => title },
  { key: 'kind', head: 'Kind', kind: 'code', cell: ({ kind }) => kind },
  { key: 'state', head: 'State', kind: 'code', cell: (purchaseOrder) => lifecycleState(purchaseOrder) },
  { key: 'validFrom', head: 'Valid from', kind: 'day', cell: ({ validFrom }) => validFrom ?? '' },
  { key: 'validUntil', head: 'Valid until', kind: 'day', cell: ({ validUntil }) => validUntil ?? '' },
  { key: 'budget', head: 'Budget', kind: 'decimal', cell: ({ budget }) => amountText(budget?.amount) },
  { key: 'budgetPeriod', head: 'Budget period', kind: 'code', cell: ({ budget }) => budget?.period ?? '' },
  { key: 'budgetCurrency', head: 'Budget currency', kind: 'code', cell: ({ budget }) => budget?.amount.currency ?? '' },
  { key: 'orders', head: 'Orders', kind: 'count', cell: ({ orderCount }) => String(orderCount) },
  // In several currencies it is no single number; the sheet of the history has them order by order.
  { key: 'spend', head: 'Spend', kind: 'decimal', cell: ({ spend }) => (spend.length === 1 ? amountText(spend[0]) : '') },
  { key: 'currency', head: 'Currency', kind: 'code', cell: ({ spend }) => (spend.length === 1 ? spend[0]?.currency ?? '' : '') },
  { key: 'owner', head: 'Owner', kind: 'text', cell: ({ owner }) => owner },
  { key: 'department', head: 'Department', kind: 'text', cell: ({ department }) => department },
  { key: 'costCentre', head: 'Cost centre', kind: 'text', cell: ({ costCentre }) => costCentre },
  { key: 'glCode', head: 'GL code', kind: 'text', cell: ({ glCode }) => glCode },
  { key: 'project', head: 'Project', kind: 'text', cell: ({ project }) => project },
  { key: 'createdAt', head: 'Created at', kind: 'instant', cell: ({ createdAt }) => toInstantText(createdAt) },
];
