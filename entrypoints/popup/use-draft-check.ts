import { useState } from 'preact/hooks';
import type { NumberProblem, PurchaseOrderDraft } from '../../components/PurchaseOrderFields.tsx';
import { judgeNumber } from '../../lib/app/judge-number.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import { parsePoNumber } from '../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { useLedger } from '../extension-page/use-ledger.ts';

/** What is wrong with the number as typed, and the saved PO that has it already. */
export interface DraftCheck {
  readonly problem: NumberProblem | null;
  readonly existing: PurchaseOrder | null;
  /** From now on an empty number counts as wrong: somebody tried to save it. */
  readonly insist: () => void;
}

/** Checks a number while it is typed: its form at once, its uniqueness in the ledger. `ownId` is the PO being edited. */
export function useDraftCheck(draft: PurchaseOrderDraft, ownId: PurchaseOrderId | null): DraftCheck {
  const [insisted, setInsisted] = useState(false);
  const judged = useLedger(async (context) => {
    const verdict = await judgeNumber(context, { text: draft.text });
    return verdict.ok ? { ok: true, value: { verdict: verdict.value, text: draft.text } } : verdict;
  }, [draft.text]);
  const parsed = parsePoNumber(draft.text);
  const fresh = judged?.ok === true && judged.value.text === draft.text ? judged.value.verdict : null;
  const existing = fresh?.kind === 'known' && fresh.purchaseOrder.id !== ownId ? fresh.purchaseOrder : null;
  const malformed = parsed.ok || (parsed.error === 'empty' && !insisted) ? null : parsed.error;
  return { problem: malformed ?? (existing === null ? null : 'exists'), existing, insist: () => setInsisted(true) };
}
