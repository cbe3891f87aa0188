import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readBudgets } from '../../../../lib/app/read-budgets.ts';
import type { BudgetStatus } from '../../../../lib/domain/budget-status.ts';
import type { PurchaseOrderId } from '../../../../lib/domain/ids.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useExtensionPage } from '../../../extension-page/page-context.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** What the budgets of the purchase orders in sight have left: read as they come into sight, and anew when the ledger changes. */
export function useBudgets(inSight: readonly PurchaseOrder[]): ReadonlyMap<PurchaseOrderId, BudgetStatus> {
  const { revision } = useExtensionPage();
  const raise = useRaise();
  const [budgets, setBudgets] = useState<ReadonlyMap<PurchaseOrderId, BudgetStatus>>(new Map());
  const readAt = useRef<{ revision: number; ids: Set<PurchaseOrderId> }>({ revision, ids: new Set() });
  const ids = inSight.filter(({ budget }) => budget !== null).map(({ id }) => id);
  useLayoutEffect(() => {
    if (readAt.current.revision !== revision) readAt.current = { revision, ids: new Set() };
    const missing = ids.filter((id) => !readAt.current.ids.has(id));
    if (missing.length === 0) return;
    for (const id of missing) readAt.current.ids.add(id);
    inLedger((context) => readBudgets(context, { ids: missing })).then((read) => {
      // What could not be read is shown as missing; the list itself tells the failure.
      if (read.ok) setBudgets((before) => new Map([...before, ...read.value]));
    }, raise);
  }, [ids.join(), revision]);
  return budgets;
}
