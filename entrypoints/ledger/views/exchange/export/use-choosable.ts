import { useMemo } from 'preact/hooks';
import { usePeopleLocale } from '../../../../../components/people-locale.ts';
import { listPurchaseOrders } from '../../../../../lib/app/list-purchase-orders.ts';
import type { PurchaseOrderId } from '../../../../../lib/domain/ids.ts';
import { useLedger } from '../../../../extension-page/use-ledger.ts';

/** More than anybody has; IndexedDB wants a number. */
const everyOne = 1_000_000;

/** What there is to choose from. `nameOf`: the number of a PO when it is the only one, for the file's name; else empty. */
export function useChoosable(): { departments: readonly string[]; nameOf: (ids: readonly PurchaseOrderId[] | null) => string } {
  const { locale } = usePeopleLocale();
  const read = useLedger((context) => listPurchaseOrders(context, { query: '', limit: everyOne }), []);
  const all = read?.ok === true ? read.value.purchaseOrders : null;
  const departments = useMemo(() => {
    const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
    return [...new Set((all ?? []).map(({ department }) => department))].filter((name) => name !== '').sort(collator.compare);
  }, [all, locale]);
  const nameOf = (ids: readonly PurchaseOrderId[] | null): string =>
    (ids?.length === 1 ? all?.find(({ id }) => id === ids[0])?.number ?? '' : '');
  return { departments, nameOf };
}
