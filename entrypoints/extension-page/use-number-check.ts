import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../components/people-locale.ts';
import { judgeNumber } from '../../lib/app/judge-number.ts';
import { parsePoNumber } from '../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { problemText } from './problem-text.ts';
import { useLedger } from './use-ledger.ts';

/** What is wrong with a number as typed, and the saved purchase order that has it already. */
export interface NumberCheck {
  /** As a sentence; null: nothing is. */
  readonly problem: string | null;
  readonly existing: PurchaseOrder | null;
  /** From now on an empty number counts as wrong: somebody tried to save it. */
  readonly insist: () => void;
}

/**
 * Checks a number while it is typed: its form at once, its uniqueness and the organisation's rules by the ledger. `own`
 * is the purchase order being edited: its number may stay as it is.
 */
export function useNumberCheck(text: string, own: Pick<PurchaseOrder, 'id' | 'number'> | null): NumberCheck {
  const { locale } = usePeopleLocale();
  const [insisted, setInsisted] = useState(false);
  const judged = useLedger(async (context) => {
    const verdict = await judgeNumber(context, { text });
    return verdict.ok ? { ok: true, value: { verdict: verdict.value, text } } : verdict;
  }, [text]);
  const fresh = judged?.ok === true && judged.value.text === text ? judged.value.verdict : null;
  const existing = fresh?.kind === 'known' && fresh.purchaseOrder.id !== own?.id ? fresh.purchaseOrder : null;
  const insist = (): void => setInsisted(true);
  const parsed = parsePoNumber(text);
  if (!parsed.ok) {
    return { problem: parsed.error === 'empty' && !insisted ? null : problemText(parsed.error, locale).text, existing, insist };
  }
  if (existing !== null) return { problem: problemText('exists', locale).text, existing, insist };
  const rule = fresh?.kind === 'unknown' && parsed.value !== own?.number ? fresh.rule : null;
  return { problem: rule === null ? null : problemText({ field: 'number', code: 'rule', rule }, locale).text, existing, insist };
}
