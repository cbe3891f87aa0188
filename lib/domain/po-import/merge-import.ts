import type { AgreedLine } from '../agreed-line.ts';
import { lifecycleState } from '../lifecycle.ts';
import { mergeDetails, detailsOf } from '../purchase-order-details.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import { mayMove, type TransitionFacts, type TransitionProblem } from '../transitions.ts';
import type { ImportedLine, ImportedPurchaseOrder } from './imported.ts';

/**
 * Why a person has to decide. `ended`: the ledger has the PO as closed or cancelled. `currency`: its budget is kept in
 * another currency, in which what was spent was counted. `state`: the file names a state it may not be brought into; the
 * rest of it can be taken.
 */
export type ImportConflict =
  | { readonly code: 'ended' | 'currency' }
  | { readonly code: 'state'; readonly problem: TransitionProblem };

/** What a table makes of a PO. `lines` are new only where something about them changed. */
export interface MergedImport {
  readonly after: PurchaseOrder;
  readonly conflict: ImportConflict | null;
}

/**
 * Lays what a table states over a PO of the ledger. What the table does not state stays. Lines are taken as a whole when
 * it has any: one that was there, by its ASIN or its words, keeps its id, its tolerance and what the table leaves open.
 */
export function mergeImport(before: PurchaseOrder, imported: ImportedPurchaseOrder, facts: TransitionFacts, newId: () => string): MergedImport {
  const { details, budget, state, lines } = imported;
  const merged = mergeDetails(detailsOf(before), {
    ...details,
    ...(details.customValues === undefined ? {} : { customValues: { ...before.customValues, ...details.customValues } }),
    ...(budget === null ? {} : { budget: { ...(before.budget ?? plainBudget), amount: budget } }),
    ...(lines.length === 0 ? {} : { lines: mergedLines(before.lines, lines) }),
  }, newId);
  const move = state === null || state === before.state ? null : mayMove(lifecycleState(before), state, facts);
  const after = { ...before, ...merged, state: move?.ok === true && state !== null ? state : before.state };
  const isEnded = before.state === 'closed' || before.state === 'cancelled' || before.state === 'cancellationPending';
  if (isEnded && JSON.stringify(after) !== JSON.stringify(before)) return { after, conflict: { code: 'ended' } };
  if (move !== null && !move.ok) return { after, conflict: { code: 'state', problem: move.error } };
  const isOtherCurrency = budget !== null && before.budget !== null && before.budget.amount.currency !== budget.currency;
  return { after, conflict: isOtherCurrency ? { code: 'currency' } : null };
}

/** A table states an amount and nothing else of a budget. */
const plainBudget = { period: 'once', rollover: false, from: null, until: null, warnAtPercent: null, rates: [] } as const;

function mergedLines(before: readonly AgreedLine[], imported: readonly ImportedLine[]): (Omit<AgreedLine, 'id'> & { readonly id?: string })[] {
  const left = [...before];
  return imported.map((line) => {
    const at = left.findIndex((each) => (line.asin !== null && each.asin !== null ? each.asin === line.asin : line.text !== '' && each.text === line.text));
    const [known] = at === -1 ? [] : left.splice(at, 1);
    if (known === undefined) return { ...line, tolerancePercent: 0 };
    return {
      ...known,
      asin: line.asin ?? known.asin,
      text: line.text === '' ? known.text : line.text,
      quantity: line.quantity ?? known.quantity,
      unitPrice: line.unitPrice ?? known.unitPrice,
    };
  });
}
