import { reconcileColumnKeys, type ReconcileColumn } from '../../../../components/reconcile/columns.tsx';
import type { ReconcileQuery } from '../../../../lib/app/reconcile-period.ts';
import { marketplaces } from '../../../../lib/domain/marketplace.ts';
import type { PlainDate } from '../../../../lib/domain/plain-date.ts';
import { monthOf, periodOf } from '../../../../lib/domain/reconcile/period.ts';
import { isSettled, groupOf, type ReconciledOrder, type RowGroup } from '../../../../lib/domain/reconcile/reconciled-order.ts';
import { rowGroups } from '../../../../lib/domain/reconcile/totals.ts';

type Params = Readonly<Record<string, string>>;

/** Which rows are shown: what is to be decided, all, or one group. */
export type Shown = 'open' | 'all' | RowGroup;

/** What an address says of a reconciliation. */
export interface Arrangement {
  readonly asked: ReconcileQuery;
  /** The period by its name. */
  readonly period: string;
  readonly shown: Shown;
  readonly query: string;
  readonly sorting: { readonly key: ReconcileColumn; readonly descending: boolean };
}

/** The arrangement an address asks for. What it does not say, or says wrongly, is as usual: this month, what is to be decided, the latest first. */
export function arrangementOf({ period = '', show = '', marketplace = '', department = '', q = '', sort = '' }: Params, today: PlainDate): Arrangement {
  const usual = monthOf(today);
  const name = periodOf(period) === undefined ? usual : period;
  const descending = sort === '' || sort.startsWith('-');
  const key = reconcileColumnKeys.find((each) => each === sort.replace(/^-/, ''));
  return {
    asked: {
      period: periodOf(name) ?? { from: null, until: null },
      marketplace: marketplaces.find((each) => each === marketplace) ?? null,
      department: department === '' ? null : department,
    },
    period: name,
    shown: show === 'all' ? 'all' : rowGroups.find((each) => each === show) ?? 'open',
    query: q,
    sorting: { key: key ?? 'placed', descending: key === undefined ? true : descending },
  };
}

/** The rows that are shown, in their order. Amounts are compared within their first currency; what is not known stands last. */
export function arranged(rows: readonly ReconciledOrder[], { shown, query, sorting }: Pick<Arrangement, 'shown' | 'query' | 'sorting'>): readonly ReconciledOrder[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const passes = (row: ReconciledOrder): boolean => {
    const group = groupOf(row);
    if (shown === 'open' ? isSettled(group) : shown !== 'all' && shown !== group) return false;
    const text = `${row.orderId} ${row.purchaseOrders.map(({ number }) => number).join(' ')}`.toLowerCase();
    return words.every((word) => text.includes(word));
  };
  const found = rows.filter(passes);
  if (sorting.key === 'placed' && sorting.descending) return found; // as they were read
  const sign = sorting.descending ? -1 : 1;
  return found.map((row) => ({ row, value: valueOf(row, sorting.key) })).sort((a, b) => {
    if (a.value === null || b.value === null) return a.value === b.value ? 0 : a.value === null ? 1 : -1;
    return a.value === b.value ? 0 : sign * (a.value < b.value ? -1 : 1);
  }).map(({ row }) => row);
}

function valueOf(row: ReconciledOrder, key: ReconcileColumn): string | number | null {
  const [first] = row.match.figures;
  switch (key) {
    case 'placed': return row.placedOn;
    case 'order': return row.orderId;
    case 'purchaseOrder': return row.purchaseOrders[0]?.number ?? null;
    case 'outcome': return String(rowGroups.indexOf(groupOf(row))).padStart(2, '0');
    case 'expected': return first?.expected ?? null;
    case 'billed': return first?.billed ?? null;
    case 'difference': return first?.difference ?? null;
  }
}
