import { usualColumns } from '../../../../components/purchase-order/columns.tsx';
import { sortKeys, type SortKey } from '../../../../lib/domain/arrange-purchase-orders.ts';

const name = 'po-ledger.columns';

/** The columns somebody chose last in this browser, or the usual ones. */
export function rememberedColumns(): readonly SortKey[] {
  const stored = (localStorage.getItem(name) ?? '').split(',');
  const known = sortKeys.filter((key) => stored.includes(key));
  return known.length === 0 ? usualColumns : known;
}

/** Keeps the choice for the next visit. It is a habit, no part of the ledger, so it is not in the database. */
export function rememberColumns(columns: readonly SortKey[]): void {
  localStorage.setItem(name, columns.join(','));
}
