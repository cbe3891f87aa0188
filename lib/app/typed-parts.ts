import { asOrder, type Cart } from '../domain/cart-parts.ts';
import type { CheckoutChoice } from '../domain/checkout-event.ts';
import type { Checkout, SplitPart } from '../domain/checkout.ts';
import { divisionProblem } from '../domain/division-problem.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import type { Share } from '../domain/share.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { choiceOf, sameChoice } from './choice.ts';
import type { AppContext } from './context.ts';

/** A part of a divided checkout as a person gives it: by the number they typed. */
export interface TypedPart {
  readonly text: string;
  readonly share: Share;
}

/** What a person gives beside the number in the field. What is absent stays as it was kept for the checkout. */
export interface TypedParts {
  /** The first part is of the number in the field; empty: all of it is. */
  readonly split?: readonly TypedPart[];
  /** What was filled in for the organisation's own fields, by the field's id. */
  readonly customValues?: Readonly<Record<string, string>>;
}

/**
 * Why a choice is not kept. `samePurchaseOrder`: one has two parts. `unknownPurchaseOrder`: a part names a number that is
 * not saved, so that it could not be found again when it is. `malformed`: the parts are fewer than two or do not divide
 * the cart as it is known, or a value is of a field the organisation does not have.
 */
export type ChoiceProblem = 'malformed' | 'samePurchaseOrder' | 'unknownPurchaseOrder';

/** What a checkout keeps of a choice. A division is kept on while its first part is still the number in the field. */
export async function choiceWith(
  tx: ReadTransaction,
  ctx: AppContext,
  settings: Settings,
  checkout: Checkout,
  chosen: Checkout['chosen'],
  { split, customValues }: TypedParts,
): Promise<Result<CheckoutChoice, ChoiceProblem>> {
  const fields = new Set(settings.customFields.map(({ id }) => id));
  if (customValues !== undefined && !Object.keys(customValues).every((id) => fields.has(id))) return err('malformed');
  const values = customValues ?? checkout.customValues;
  if (split === undefined || split.length === 0 || chosen === null) {
    const isSame = checkout.chosen !== null && chosen !== null
      && checkout.chosen.purchaseOrderId === chosen.purchaseOrderId && checkout.chosen.number === chosen.number;
    return ok({ chosen, split: split === undefined && isSame ? checkout.split : [], customValues: values });
  }
  const parts = await partsOf(tx, ctx, settings, checkout, chosen, split);
  return parts.ok ? ok({ chosen, split: parts.value, customValues: values }) : parts;
}

async function partsOf(
  tx: ReadTransaction,
  ctx: AppContext,
  { numberRules }: Settings,
  checkout: Cart & Pick<Checkout, 'split'>,
  chosen: SplitPart['chosen'],
  typed: readonly TypedPart[],
): Promise<Result<SplitPart[], ChoiceProblem>> {
  if (typed.length < 2 || divisionProblem(typed.map(({ share }) => share), asOrder(checkout)) !== undefined) return err('malformed');
  const parts: SplitPart[] = [];
  for (const [index, { text, share }] of typed.entries()) {
    const before = checkout.split[index]?.chosen ?? null;
    const own = index === 0 ? chosen : ((await sameChoice(tx, before, text)) ?? (await choiceOf(tx, ctx, numberRules, text)).chosen);
    if (own === null || own.purchaseOrderId === null) return err('unknownPurchaseOrder');
    if (parts.some((part) => part.chosen.purchaseOrderId === own.purchaseOrderId)) return err('samePurchaseOrder');
    parts.push({ chosen: own, share });
  }
  return ok(parts);
}
