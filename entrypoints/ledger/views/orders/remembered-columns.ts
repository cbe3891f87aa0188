import { allOrderColumns, type OrderColumn } from '../../../../components/orders/columns.tsx';

const name = 'po-ledger.order-columns';

/** The columns an address names, or those somebody chose last in this browser, or all. */
export function shownOrderColumns({ columns = '' }: Readonly<Record<string, string>>): readonly OrderColumn[] {
  const wanted = [columns, localStorage.getItem(name) ?? ''].map((text) => allOrderColumns.filter((key) => text.split(',').includes(key)));
  return wanted.find((each) => each.length > 0) ?? allOrderColumns;
}

/** Keeps the choice for the next visit. It is a habit, no part of the ledger, so it is not in the database. */
export function rememberOrderColumns(columns: readonly OrderColumn[]): void {
  localStorage.setItem(name, columns.join(','));
}
