import * as z from 'zod';
import { budgetPeriods } from '../../../../lib/domain/budget.ts';
import { currencySchema, marketplaceSchema } from '../../../../lib/domain/primitives.schema.ts';
import { purchaseOrderKinds, reusePolicies } from '../../../../lib/domain/purchase-order.ts';
import type { EditorDraft } from '../../../../components/purchase-order/editor/draft.ts';
import type { RequestDraft } from '../../../../components/request/request-draft.ts';

/** What somebody typed and did not save, and when. */
export interface Kept<Draft> {
  readonly at: number;
  readonly draft: Draft;
}

const text = z.string().max(20_000);
/** What stands in the editor of a purchase order. */
export const editorDraftSchema: z.ZodType<EditorDraft> = z.object({
  number: text, fromSeries: z.boolean(), title: text, isDraft: z.boolean(), favourite: z.boolean(),
  kind: z.enum(purchaseOrderKinds), reuse: z.enum(reusePolicies), validFrom: text, validUntil: text,
  marketplaces: z.array(marketplaceSchema), suppliers: text, owner: text, department: text, costCentre: text, glCode: text, project: text,
  customValues: z.record(z.string(), text),
  budget: z.object({
    amount: text, currency: currencySchema, period: z.enum(budgetPeriods), rollover: z.boolean(), from: text, until: text, warnAtPercent: text,
    rates: z.array(z.object({ currency: currencySchema, rate: text, statedOn: text })),
  }).nullable(),
  lines: z.array(z.object({
    id: text, key: text, asin: text, text, quantity: text, unitPrice: text, currency: currencySchema, tolerance: text,
  })).max(1000),
});

/** What stands in the form of a request. */
export const requestDraftSchema: z.ZodType<RequestDraft> = z.object({
  asked: editorDraftSchema, reason: text, delivery: text, payment: text, earlierOrders: text, number: z.enum(['series', 'pending', 'typed']), remind: z.boolean(),
});

const nameOf = (key: string): string => `po-ledger.draft.${key}`;

/** Keeps what stands in the form of `key` (a purchase order's id, `new`, `request`), so that a closed tab loses nothing. Not in the ledger: it is not saved yet. */
export function keepDraft(key: string, draft: EditorDraft | RequestDraft): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify({ at: Date.now(), draft }));
  } catch (problem) {
    if (!(problem instanceof DOMException)) throw problem;
    // No room: what is typed still stands on the screen, which is all this adds to.
    console.error(problem);
  }
}

export function dropDraft(key: string): void {
  localStorage.removeItem(nameOf(key));
}

/** What was kept, unless it is not readable any more. */
export function keptDraft<Draft>(key: string, schema: z.ZodType<Draft>): Kept<Draft> | null {
  const stored = localStorage.getItem(nameOf(key));
  if (stored === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return null; // written by another version
  }
  const kept = z.object({ at: z.number(), draft: schema }).safeParse(parsed);
  return kept.success ? kept.data : null;
}
