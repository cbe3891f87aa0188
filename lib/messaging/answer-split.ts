import { i18n } from '#i18n';
import { choosePurchaseOrder } from '../app/choose-purchase-order.ts';
import type { AppContext } from '../app/context.ts';
import type { PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import type { ChoiceProblem } from '../app/typed-parts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import { draftOf, emptyPart, partsOf, type SplitDraft } from './field-words/split-draft.ts';

/** The checkout a field is for, and what stands in it. */
export interface FieldPlace {
  readonly marketplace: Marketplace;
  readonly purchaseId: PurchaseId;
  readonly text: string;
  /** The page as it is now; absent: as it was last kept. */
  readonly reading?: CheckoutReading;
}

/** A division after an answer: the draft that stays in the form, and why it is not kept. */
export interface SplitAnswer {
  readonly draft?: SplitDraft;
  readonly problem?: string;
}

/** What a button of the form makes of what is filled in. */
function draftAfter(values: Readonly<Record<string, string>>, act: string): SplitDraft {
  const draft = draftOf(values);
  switch (act) {
    case 'start': case 'add': return { ...draft, parts: [...draft.parts, emptyPart] };
    case 'remove': return { ...draft, parts: draft.parts.slice(0, -1) };
    default: return draft;
  }
}

/** What the form says of a division that is not kept; undefined for trouble with the database. */
function problemOf(error: ChoiceProblem | StorageFailure): string | undefined {
  switch (error) {
    case 'malformed': return i18n.t('field.split.problem.over');
    case 'samePurchaseOrder': return i18n.t('field.split.problem.twice');
    case 'unknownPurchaseOrder': return i18n.t('field.split.problem.unknown');
    default: return undefined;
  }
}

/**
 * Takes what was filled into the form that divides a checkout. A whole division is kept at once. While something in it is
 * missing or too much, none is kept and the form says so: all of the order is then the first PO's.
 */
export async function answerSplit(
  ctx: AppContext, place: FieldPlace, values: Readonly<Record<string, string>>, act: string,
): Promise<Result<SplitAnswer, ChoiceProblem | StorageFailure>> {
  const draft = act === 'stop' ? null : draftAfter(values, act);
  const parts = draft === null ? ok([]) : partsOf(draft, place.text, place.marketplace);
  const chosen = await choosePurchaseOrder(ctx, { ...place, split: parts.ok ? parts.value : [] });
  if (draft === null) return chosen.ok ? ok({}) : chosen;
  if (!parts.ok) {
    if (!chosen.ok) return chosen;
    return ok({ draft, problem: i18n.t(`field.split.problem.${parts.error.code}`, { position: String(parts.error.position) }) });
  }
  if (chosen.ok) return ok({ draft });
  const problem = problemOf(chosen.error);
  if (problem === undefined) return chosen;
  const undone = await choosePurchaseOrder(ctx, { ...place, split: [] });
  return undone.ok ? ok({ draft, problem }) : undone;
}
