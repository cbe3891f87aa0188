import * as z from 'zod';
import { budgetPeriods } from '../../../../lib/domain/budget.ts';
import { currencySchema, marketplaceSchema } from '../../../../lib/domain/primitives.schema.ts';
import { purchaseOrderKinds, reusePolicies } from '../../../../lib/domain/purchase-order.ts';
import type { EditorDraft } from '../../../../components/purchase-order/editor/draft.ts';

/** What somebody typed and did not save, and when. */
export interface KeptDraft {
  readonly at: number;
  readonly draft: EditorDraft;
}

const text = z.string().max(20_000);
const keptSchema: z.ZodType<KeptDraft> = z.object({
  at: z.number(),
  draft: z.object({
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
  }),
});

const nameOf = (key: string): string => `po-ledger.draft.${key}`;

/** Keeps what stands in the editor of `key` (a purchase order's id, or `new`), so that a closed tab loses nothing. Not in the ledger: it is not saved yet. */
export function keepDraft(key: string, kept: KeptDraft): void {
  try {
    localStorage.setItem(nameOf(key), JSON.stringify(kept));
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
export function keptDraft(key: string): KeptDraft | null {
  const stored = localStorage.getItem(nameOf(key));
  if (stored === null) return null;
  let parsed: unknown;
  try {
    parsed = JSON.parse(stored);
  } catch (problem) {
    if (!(problem instanceof SyntaxError)) throw problem;
    return null; // written by another version
  }
  const kept = keptSchema.safeParse(parsed);
  return kept.success ? kept.data : null;
}
