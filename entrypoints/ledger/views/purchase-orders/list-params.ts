import { purchaseOrderGroups, sortKeys, type Arrangement, type PurchaseOrderGroup, type SortKey, type Sorting } from '../../../../lib/domain/arrange-purchase-orders.ts';

type Params = Readonly<Record<string, string>>;

/** How the list of purchase orders is arranged, as the address says. What the address does not say, or says wrongly, is as usual. */
export function arrangementOf(params: Params): Arrangement {
  const { q = '', show = '', department = '', supplier = '', sort = '' } = params;
  const group: PurchaseOrderGroup = purchaseOrderGroups.find((each) => each === show) ?? 'all';
  return { query: q, group, department: department === '' ? null : department, supplier: supplier === '' ? null : supplier, sorting: sortingOf(sort) };
}

function sortingOf(text: string): Sorting | null {
  const descending = text.startsWith('-');
  const key = sortKeys.find((each) => each === (descending ? text.slice(1) : text));
  return key === undefined ? null : { key, descending };
}

/** The address's word for sorting by `key`: first upwards, then downwards, then as it comes. */
export function nextSort(current: Sorting | null, key: SortKey): string {
  if (current?.key !== key) return key;
  return current.descending ? '' : `-${key}`;
}

/** The columns the address names, or `usual` when it names none that exist. */
export function columnsOf({ columns = '' }: Params, usual: readonly SortKey[]): readonly SortKey[] {
  const named = new Set(columns.split(','));
  const known = sortKeys.filter((key) => named.has(key));
  return known.length === 0 ? usual : known;
}
