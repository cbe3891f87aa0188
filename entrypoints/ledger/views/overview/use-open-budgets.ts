import { useEffect, useState } from 'preact/hooks';
import { readBudgets } from '../../../../lib/app/read-budgets.ts';
import type { Overview } from '../../../../lib/app/read-overview.ts';
import type { BudgetNow } from '../../../../lib/domain/overview/budget-sums.ts';
import { inLedger } from '../../../extension-page/in-ledger.ts';
import { useRaise } from '../../../extension-page/use-raise.ts';

/** How many are read at once, so that the page stays awake and shows the first soon. */
const slice = 200;

/** What the budgets of all open purchase orders have left, read some at a time. Null before the first are there; complete once `isComplete`. */
export function useOpenBudgets(overview: Overview | null): { readonly budgets: readonly BudgetNow[] | null; readonly isComplete: boolean } {
  const raise = useRaise();
  const [read, setRead] = useState<{ readonly budgets: readonly BudgetNow[] | null; readonly isComplete: boolean }>({ budgets: null, isComplete: false });
  useEffect(() => {
    if (overview === null) return undefined;
    const open = [...overview.purchaseOrders.values()].filter(({ state, budget }) => state === 'issued' && budget !== null);
    let overtaken = false;
    const readAll = async (): Promise<void> => {
      const budgets: BudgetNow[] = [];
      for (let first = 0; first < open.length && !overtaken; first += slice) {
        const part = open.slice(first, first + slice);
        const statuses = await inLedger((context) => readBudgets(context, { ids: part.map(({ id }) => id) }));
        // What could not be read stays away and the figures incomplete; the view itself tells a failure of the ledger.
        if (!statuses.ok) return;
        for (const purchaseOrder of part) {
          const status = statuses.value.get(purchaseOrder.id);
          if (status !== undefined) budgets.push({ purchaseOrder, status });
        }
        if (!overtaken) setRead({ budgets: [...budgets], isComplete: false });
      }
      if (!overtaken) setRead({ budgets, isComplete: true });
    };
    readAll().catch(raise);
    return () => { overtaken = true; };
  }, [overview?.purchaseOrders]);
  return read;
}
