import { divideOrder, type Division } from '../../lib/domain/divide-order.ts';
import { divisionProblem, type DivisionProblem } from '../../lib/domain/division-problem.ts';
import type { Asin } from '../../lib/domain/ids.ts';
import type { Link } from '../../lib/domain/link.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { AssignedPart, Order } from '../../lib/domain/order.ts';
import { receivedUnits } from '../../lib/domain/order-units.ts';
import { parseAmount, parseDecimal, writeAmount, writeDecimal, type AmountFormat } from '../../lib/domain/parse-amount.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import type { Share } from '../../lib/domain/share.ts';

/** One part of a division while it is typed. */
export interface PartDraft {
  /** Tells the parts of one draft apart. */
  readonly id: number;
  readonly purchaseOrder: PurchaseOrder | null;
  readonly kind: Share['kind'];
  /** The percentage or the amount as typed. */
  readonly text: string;
  /** How many of each item, as typed. */
  readonly units: Readonly<Record<Asin, string>>;
}

export type DraftProblem = DivisionProblem | 'noPurchaseOrder' | 'badPercent' | 'badAmount' | 'badUnits' | 'samePurchaseOrder';

/** What a draft comes to. */
export interface ReadDivision {
  /** What can be saved; null while something is wrong. */
  readonly parts: readonly AssignedPart[] | null;
  readonly problem: DraftProblem | null;
  /** What belongs to each part, by its place; null for one that cannot be read yet. */
  readonly amounts: readonly (Money | null)[];
  /** What no part takes; null when that is not known, or nothing. */
  readonly left: Money | null;
  readonly basis: Division['basis'];
}

/** The draft to begin with: the parts there are, or one that takes the whole order. */
export function draftOf(linked: readonly { readonly link: Link; readonly purchaseOrder: PurchaseOrder }[], format: AmountFormat): readonly PartDraft[] {
  if (linked.length === 0) return [{ id: 0, purchaseOrder: null, kind: 'whole', text: '', units: {} }];
  return linked.map(({ link: { share }, purchaseOrder }, id) => ({
    id, purchaseOrder, kind: share.kind,
    text: share.kind === 'percent' ? writeDecimal(String(share.percent), format) : share.kind === 'amount' ? writeAmount(share.amount, format) : '',
    units: share.kind === 'units' ? Object.fromEntries(share.units.map(({ asin, quantity }) => [asin, String(quantity)])) : {},
  }));
}

/** The draft with one more part, that takes the rest; whoever took the whole takes half of it then. */
export function withPart(draft: readonly PartDraft[]): readonly PartDraft[] {
  const id = Math.max(0, ...draft.map((part) => part.id)) + 1;
  const before = draft.map((part): PartDraft => (part.kind === 'whole' ? { ...part, kind: 'percent', text: '50' } : part));
  return [...before, { id, purchaseOrder: null, kind: before.some(({ kind }) => kind === 'rest') ? 'percent' : 'rest', text: '', units: {} }];
}

/** The draft without a part. One that is left alone takes the whole order. */
export function withoutPart(draft: readonly PartDraft[], id: number): readonly PartDraft[] {
  const left = draft.filter((part) => part.id !== id);
  return left.length === 1 ? left.map((part) => ({ ...part, kind: 'whole' as const, text: '', units: {} })) : left;
}

/** Reads a draft: its parts, what each comes to, what is left, and what is wrong with it. */
export function readDivision(draft: readonly PartDraft[], order: Order, format: AmountFormat): ReadDivision {
  const shares = draft.map((part) => shareOf(part, order, format));
  const read = shares.flatMap((share, index) => (typeof share === 'string' ? [] : [{ key: String(index), share }]));
  const unread = shares.find((share) => typeof share === 'string') ?? null;
  const wrong = unread ?? divisionProblem(read.map(({ share }) => share), order) ?? null;
  // While something is left, somebody else has it for now: so each part shows its own.
  const isShort = wrong === 'tooLittle' || unread !== null;
  const nobody = { key: 'nobody', share: { kind: 'rest' } } as const;
  const needsNobody = isShort && !read.some(({ share }) => share.kind === 'rest' || share.kind === 'whole');
  const division = divideOrder(needsNobody ? [...read, nobody] : read, order);
  const amounts = shares.map((share, index) => (typeof share === 'string' ? null : division?.amounts[read.findIndex(({ key }) => key === String(index))] ?? null));
  const left = needsNobody ? division?.amounts.at(-1) ?? null : null;
  const ids = draft.map(({ purchaseOrder }) => purchaseOrder?.id);
  const problem = wrong ?? (ids.includes(undefined) ? 'noPurchaseOrder' : new Set(ids).size < ids.length ? 'samePurchaseOrder' : null);
  const parts = draft.flatMap(({ purchaseOrder }, index) => {
    const share = shares[index];
    return purchaseOrder === null || share === undefined || typeof share === 'string' ? [] : [{ purchaseOrderId: purchaseOrder.id, share }];
  });
  return { parts: problem === null ? parts : null, problem, amounts, left, basis: division?.basis ?? 'prices' };
}

function shareOf({ kind, text, units }: PartDraft, order: Order, format: AmountFormat): Share | 'badPercent' | 'badAmount' | 'badUnits' {
  switch (kind) {
    case 'whole': case 'rest': return { kind };
    case 'percent': {
      const read = parseDecimal(text.replace('%', ''), format, 2);
      const percent = read.ok ? Number(read.value) : 0;
      return percent > 0 && percent <= 100 ? { kind, percent } : 'badPercent';
    }
    case 'amount': {
      const amount = order.total === null ? undefined : parseAmount(text, order.total.currency, format);
      return amount?.ok === true && amount.value.amount > 0 ? { kind, amount: amount.value } : 'badAmount';
    }
    case 'units': {
      const named = receivedUnits(order).flatMap(({ asin }) => (asin === null ? [] : [{ asin, text: (units[asin] ?? '').trim() }]));
      const typed = named.filter((each) => each.text !== '' && Number(each.text) !== 0);
      if (typed.length === 0 || typed.some((each) => !/^\d{1,4}$/.test(each.text))) return 'badUnits';
      return { kind, units: typed.map((each) => ({ asin: each.asin, quantity: Number(each.text) })) };
    }
  }
}
