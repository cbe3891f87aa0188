import type { OrderKey } from './ids.ts';
import type { Invoice, InvoiceId } from './invoice.ts';
import type { Money } from './money.ts';
import type { Instant, PlainDate } from './plain-date.ts';
import type { ReportOrder, ReportRefund } from './report.ts';

/** What a report says was paid for an order, and given back. */
export interface ReportedMoney {
  readonly order: Pick<ReportOrder, 'payments' | 'refundTotal'> | null;
  readonly refunds: readonly ReportRefund[];
}

/** A charge or credit before it has an id. */
type Said = Pick<Invoice, 'kind' | 'number' | 'day' | 'amount'>;

/**
 * The charges and credits of an order after a report; those that are not the report's business stay as they are. The same
 * payment always gets the same id, so that a report read twice changes nothing. What is known of it stays, but for what
 * a newer report says of it otherwise (`isNewer`). Refunds an order only sums up are one credit without a number, less
 * what other credits account for.
 */
export function chargesAfter(key: OrderKey, known: readonly Invoice[], { order, refunds }: ReportedMoney, isNewer: boolean, at: Instant): readonly Invoice[] {
  const said: Said[] = [
    ...(order?.payments ?? []).map(({ reference, paidOn, amount }): Said => ({
      kind: (amount?.amount ?? 0) < 0 ? 'credit' : 'charge', number: shortened(reference), day: paidOn, amount: amount === null ? null : size(amount),
    })),
    ...refunds.flatMap(({ refund, refundedOn }): Said[] => (refund === null ? [] : [{ kind: 'credit', number: null, day: refundedOn, amount: size(refund) }])),
  ];
  const restId = idOf(key, 'credit', 'rest');
  const after = new Map(known.map((each) => [each.id, each]));
  const used = new Set<InvoiceId>([restId]);
  let newCredits = 0;
  for (const each of said) {
    const before = [...after.values()].find((other) => !used.has(other.id) && isSame(other, each));
    const id = before?.id ?? freeId(key, each, used);
    used.add(id);
    const stored = before ?? after.get(id);
    if (stored === undefined && each.kind === 'credit') newCredits += each.amount?.amount ?? 0;
    after.set(id, joined(stored, { ...each, id, orderKey: key, source: 'report', seenAt: at }, isNewer));
  }
  const rest = restOf([...after.values()].filter(({ id }) => id !== restId), after.get(restId)?.amount ?? null, order?.refundTotal ?? null, newCredits);
  if (rest === null || rest.amount === 0) after.delete(restId);
  else if (after.get(restId)?.amount?.amount !== rest.amount) {
    after.set(restId, { id: restId, orderKey: key, kind: 'credit', number: null, day: null, amount: rest, source: 'report', seenAt: at });
  }
  return [...after.values()];
}

/** A payment is known again by its reference, and without one by its amount and day. */
function isSame(known: Invoice, said: Said): boolean {
  if (known.kind !== said.kind) return false;
  const sameAmount = JSON.stringify(known.amount) === JSON.stringify(said.amount);
  if (known.number !== null && said.number !== null) return known.number === said.number && (sameAmount || known.day === said.day);
  return sameAmount && (known.day === said.day || (known.day === null) !== (said.day === null));
}

function freeId(key: OrderKey, { kind, number, day, amount }: Said, used: ReadonlySet<InvoiceId>): InvoiceId {
  const name = number?.slice(0, 100) ?? `${day ?? ''}/${amount === null ? '' : `${amount.amount}${amount.currency}`}`;
  for (let n = 1; ; n += 1) {
    const id = idOf(key, kind, n === 1 ? name : `${name}/${n}`);
    if (!used.has(id)) return id;
  }
}

function idOf(key: OrderKey, kind: Invoice['kind'], name: string): InvoiceId {
  return `${key}/${kind}/${name}` as InvoiceId; // the only place that builds one from a report
}

/** What a person wrote stays; a report adds what is missing, and a newer one corrects an older one. */
function joined(known: Invoice | undefined, said: Invoice, isNewer: boolean): Invoice {
  if (known === undefined) return said;
  const [first, second] = isNewer && known.source === 'report' ? [said, known] : [known, said];
  const after = { ...known, number: first.number ?? second.number, day: first.day ?? second.day, amount: first.amount ?? second.amount };
  return JSON.stringify(after) === JSON.stringify(known) ? known : after;
}

/** What an order's refunds come to beside the credits that are known one by one. */
function restOf(others: readonly Invoice[], known: Money | null, refundTotal: Money | null, newCredits: number): Money | null {
  if (refundTotal === null) return known === null ? null : { ...known, amount: Math.max(0, known.amount - newCredits) };
  const counted = others.reduce((sum, { kind, amount }) => (kind === 'credit' && amount?.currency === refundTotal.currency ? sum + amount.amount : sum), 0);
  return { ...refundTotal, amount: Math.max(0, refundTotal.amount - counted, counted > 0 ? 0 : known?.amount ?? 0) };
}

function size(money: Money): Money {
  return { ...money, amount: Math.abs(money.amount) };
}

function shortened(reference: string | null): string | null {
  const text = reference?.trim().slice(0, 200) ?? '';
  return text === '' ? null : text;
}

/** What the credits reports told of come to, in a currency or in their only one; null without any. */
export function creditsIn(invoices: readonly Invoice[], currency: Money['currency'] | undefined): Money | null {
  const credits = invoices.flatMap(({ kind, amount, source }) => (kind === 'credit' && source === 'report' && amount !== null && amount.currency === (currency ?? amount.currency) ? [amount] : []));
  const [first] = credits;
  if (first === undefined || credits.some((each) => each.currency !== first.currency)) return null;
  return { amount: credits.reduce((sum, { amount }) => sum + amount, 0), currency: first.currency };
}

/** The last day anything of a report's order happened on; undefined without any. */
export function lastDayOf({ order, returns, refunds }: {
  readonly order: ReportOrder | null; readonly returns: readonly { readonly returnedOn: PlainDate | null }[]; readonly refunds: readonly ReportRefund[];
}): PlainDate | undefined {
  const days = [
    order?.placedOn ?? null, ...(order?.payments ?? []).map(({ paidOn }) => paidOn), ...returns.map(({ returnedOn }) => returnedOn), ...refunds.map(({ refundedOn }) => refundedOn),
  ];
  return days.filter((day) => day !== null).toSorted().at(-1);
}
