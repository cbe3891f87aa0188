import { addPurchaseOrder } from '../app/add-purchase-order.ts';
import { choosePurchaseOrder } from '../app/choose-purchase-order.ts';
import type { AppContext } from '../app/context.ts';
import { judgeCheckout } from '../app/judge-checkout.ts';
import { readCheckout } from '../app/read-checkout.ts';
import type { FieldView } from '../domain/field-view.ts';
import type { CheckoutJudgement } from '../domain/judgement.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { snapshotOf } from '../domain/new-checkout.ts';
import { ok, type Result } from '../domain/result.ts';
import { answerSplit, type FieldPlace } from './answer-split.ts';
import { earlierAmazonPo } from './field-words/amazon-words.ts';
import { fieldWords } from './field-words/field-words.ts';
import { keptDraft, type SplitDraft } from './field-words/split-draft.ts';
import { wordsLocale } from './field-words/words-locale.ts';
import type { Protocol, Refusal } from './protocol.ts';
import { splitFormFor } from './split-form-for.ts';

const isTrouble = (error: unknown): error is 'full' | 'blocked' | 'failed' => error === 'full' || error === 'blocked' || error === 'failed';

/** What is true before the cart is shown, as in the step that asks for Amazon's own PO field: that its total is not known says nothing then. */
function beforeCart(judgement: CheckoutJudgement): CheckoutJudgement {
  return { ...judgement, parts: judgement.parts.map((part) => ({ ...part, findings: part.findings.filter(({ finding }) => finding.code !== 'totalUnknown') })) };
}

/** What the field shows for a checkout. `reason`: why the order is to be placed all the same; `draft` and `problem`: a division that is being filled in. */
export async function viewOf(
  ctx: AppContext, place: FieldPlace, now: { readonly reason?: string; readonly draft?: SplitDraft; readonly problem?: string | null } = {},
): Promise<Result<FieldView, Refusal>> {
  const judged = await judgeCheckout(ctx, { ...place, reason: now.reason ?? null });
  if (!judged.ok) return judged;
  const known = await readCheckout(ctx, place);
  if (!known.ok) return known;
  const locale = wordsLocale();
  const checkout = known.value === null || place.reading === undefined ? known.value : { ...known.value, ...snapshotOf(place.reading) };
  const words = fieldWords(checkout?.items.length ? judged.value : beforeCart(judged.value), locale);
  const view = { ...words, amazon: earlierAmazonPo(checkout?.amazonPoNumber ?? null, words.number) };
  const verdict = judged.value.parts[0]?.verdict?.kind;
  if (checkout === null || checkout.items.length === 0 || (verdict !== 'known' && verdict !== 'unknown')) return ok(view);
  const draft = now.draft ?? (judged.value.parts.length > 1 ? keptDraft(checkout) : null);
  const form = await splitFormFor(ctx, checkout, draft, { problem: now.problem ?? null, locale });
  return ok({ ...view, forms: [...view.forms, form] });
}

/** Takes what was filled into a form of the field, and answers what the field shows then. */
export async function answerForm(
  ctx: AppContext, marketplace: Marketplace, { form, values, act, ...field }: Protocol['answerForm']['input'],
): Promise<Result<FieldView, Refusal>> {
  const place: FieldPlace = { ...field, marketplace };
  switch (form) {
    case 'save': {
      const added = await addPurchaseOrder(ctx, { text: place.text, title: values['title'] ?? '', validUntil: null, favourite: false });
      // `exists`: saved in another window a moment ago. A text that is no number is judged as such.
      if (!added.ok && isTrouble(added.error)) return { ok: false, error: added.error };
      const chosen = await choosePurchaseOrder(ctx, place);
      return chosen.ok ? viewOf(ctx, place) : chosen;
    }
    case 'override':
      return viewOf(ctx, place, { reason: values['reason'] ?? '' });
    case 'fields': {
      const chosen = await choosePurchaseOrder(ctx, { ...place, customValues: values });
      return chosen.ok ? viewOf(ctx, place) : chosen;
    }
    case 'split': {
      const split = await answerSplit(ctx, place, values, act);
      return split.ok ? viewOf(ctx, place, split.value) : split;
    }
  }
}
