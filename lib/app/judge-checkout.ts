import type { Checkout } from '../domain/checkout.ts';
import { holdOf } from '../domain/finding-weight.ts';
import { checkoutKey, type PurchaseId } from '../domain/ids.ts';
import type { AskedField, CheckoutJudgement, JudgedPart } from '../domain/judgement.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import { newCheckout, snapshotOf } from '../domain/new-checkout.ts';
import { parsePoNumber, poNumberKey } from '../domain/po-number.ts';
import type { CheckoutReading } from '../domain/reading.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Settings } from '../domain/settings.ts';
import { getCheckout } from '../storage/checkouts.ts';
import type { StorageFailure } from '../storage/failure.ts';
import type { ReadTransaction } from '../storage/schema.ts';
import { readLedger } from '../storage/transaction.ts';
import { byItsNumberNow } from './choice.ts';
import type { AppContext } from './context.ts';
import { judgeParts } from './judge-parts.ts';
import { readPolicy } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import type { TypedPart, TypedParts } from './typed-parts.ts';

/** What stands in the field of a checkout. What is absent is as it was kept for the checkout. */
export interface TypedCheckout extends TypedParts {
  readonly marketplace: Marketplace;
  readonly purchaseId: PurchaseId;
  /** The page as it is now; absent: as it was last read. */
  readonly reading?: CheckoutReading;
  readonly text?: string;
  /** Why the order is to be placed all the same; null: no reason, also when one was kept. */
  readonly reason?: string | null;
}

/** Judges a checkout with what stands in its field: the number, all that speaks against it, the budget, and whether the order is held. Writes nothing. */
export async function judgeCheckout(ctx: AppContext, typed: TypedCheckout): Promise<Result<CheckoutJudgement, StorageFailure>> {
  const { marketplace, purchaseId, reading, text, split, customValues, reason } = typed;
  const policy = await readPolicy(ctx);
  return readLedger(ctx.db, async (tx) => {
    const settings = await settingsIn(tx, policy);
    const stored = (await getCheckout(tx, checkoutKey(marketplace, purchaseId))) ?? newCheckout(marketplace, purchaseId, ctx.now());
    const checkout: Checkout = {
      ...stored,
      ...(reading === undefined ? {} : snapshotOf(reading)),
      customValues: customValues ?? stored.customValues,
      override: reason == null ? (reason === null ? null : stored.override) : { reason, at: ctx.now() },
    };
    const own = text ?? (await byItsNumberNow(tx, checkout.chosen))?.number ?? '';
    return ok(await judgeIn(tx, ctx, settings, checkout, own, split ?? (await keptParts(tx, checkout, own))));
  });
}

/** The same inside a transaction, of a checkout as it is about to be. `split`: empty when all of it is for `text`. */
async function judgeIn(
  tx: ReadTransaction, ctx: AppContext, settings: Settings, checkout: Checkout, text: string, split: readonly TypedPart[],
): Promise<CheckoutJudgement> {
  const parts = await judgeParts(tx, ctx, settings, checkout, split.length === 0 ? [{ text, share: { kind: 'whole' } }] : split);
  const reason = checkout.override?.reason ?? null;
  const findings = parts.flatMap((part) => part.findings.map(({ finding }) => finding));
  return { parts, hold: holdOf(findings, settings.enforcement, reason), overrideReason: reason, fields: askedFields(settings, checkout, parts[0]) };
}

/** The parts that were kept, by the numbers their purchase orders have now; none when the field now holds another number than the first one's. */
async function keptParts(tx: ReadTransaction, { chosen, split }: Checkout, text: string): Promise<TypedPart[]> {
  const [now, typed] = [await byItsNumberNow(tx, chosen), parsePoNumber(text)];
  if (now === null || !typed.ok || poNumberKey(now.number) !== poNumberKey(typed.value)) return [];
  return Promise.all(split.map(async (part) => ({ text: (await byItsNumberNow(tx, part.chosen))?.number ?? '', share: part.share })));
}

function askedFields({ customFields }: Settings, { customValues }: Checkout, first: JudgedPart | undefined): AskedField[] {
  const own = first?.verdict?.kind === 'known' ? first.verdict.purchaseOrder.customValues : {};
  return customFields.filter(({ requiredAtCheckout }) => requiredAtCheckout)
    .map((field) => ({ ...field, value: customValues[field.id] ?? own[field.id] ?? '' }));
}
