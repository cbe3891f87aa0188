import type { LinkId, PurchaseOrderId } from '../domain/ids.ts';
import type { Link } from '../domain/link.ts';
import type { Order } from '../domain/order.ts';
import { parsePoNumber } from '../domain/po-number.ts';
import { wantedLinks, type Decided, type WantedLink } from '../domain/wanted-links.ts';
import { addEntry } from '../storage/entries.ts';
import { addLink, deleteLink, linksOfOrder, putLink } from '../storage/links.ts';
import { putOrder } from '../storage/orders.ts';
import type { ReadTransaction, WriteTransaction } from '../storage/schema.ts';
import type { AppContext } from './context.ts';
import { FigureChanges } from './follow-figures.ts';
import { degreeOf } from './follow-invoices.ts';
import { policyInForce } from './read-policy.ts';
import { settingsIn } from './read-settings.ts';
import { takenBy } from './saved-numbers.ts';

/** An order whose links may have to change, and whether the order itself did. */
export interface OrderToLink extends Omit<Decided, 'named'> {
  readonly changed: boolean;
}

/**
 * Gives orders the links they should have: takes others away, keeps those that are right with the amounts they have now,
 * adds those that lack. The figures and the progress of their purchase orders follow. Writes nothing where nothing changes.
 */
export async function syncLinks(tx: WriteTransaction, ctx: AppContext, orders: readonly OrderToLink[]): Promise<void> {
  const figures = new FigureChanges();
  for (const each of orders) {
    const decided = wantedLinks({ ...each, named: await namedPurchaseOrder(tx, ctx, each) });
    const receipt = decided.length === 0 ? undefined : await degreeOf(tx, each.order);
    const wanted = receipt === undefined ? [] : decided.map((link): WantedLink => ({ ...link, receipt }));
    await syncOrder(tx, ctx, each.order, wanted, figures);
    if (each.changed) figures.see(each.order, wanted);
  }
  await figures.write(tx, ctx);
}

async function syncOrder(
  tx: WriteTransaction,
  ctx: AppContext,
  order: Order,
  wanted: readonly WantedLink[],
  figures: FigureChanges,
): Promise<void> {
  const links = await linksOfOrder(tx, order.key);
  const kept = new Map<WantedLink, Link>();
  for (const link of links) {
    const right = wanted.find((each) => !kept.has(each) && isRight(link, each));
    if (right !== undefined) {
      kept.set(right, link);
      continue;
    }
    await deleteLink(tx, link);
    await note(tx, ctx, order, 'orderUnlinked', fieldsOf(link), null);
  }
  for (const each of wanted) {
    const link = kept.get(each);
    if (link === undefined) await add(tx, ctx, order, each);
    else await update(tx, ctx, order, link, each);
  }
  figures.exchange(order, links, wanted);
  const linkedTo = [...new Set(wanted.map(({ purchaseOrderId }) => purchaseOrderId))];
  if (!isSame(linkedTo, order.linkedTo)) await putOrder(tx, { ...order, linkedTo });
}

async function add(tx: WriteTransaction, ctx: AppContext, order: Order, wanted: WantedLink): Promise<void> {
  const link: Link = { ...wanted, id: ctx.newId() as LinkId, orderKey: order.key, linkedAt: ctx.now() }; // a fresh id, made for this link
  await addLink(tx, link);
  await note(tx, ctx, order, 'orderLinked', null, fieldsOf(link));
}

/** Day and receipt follow the order, whose own entry tells of it; another share, other amounts or grounds are worth an entry. */
async function update(tx: WriteTransaction, ctx: AppContext, order: Order, link: Link, { share, amounts, evidence, placedOn, cancelled, receipt }: WantedLink): Promise<void> {
  const updated = { ...link, share, amounts, evidence, placedOn, cancelled, receipt };
  if (isSame(link, updated)) return;
  await putLink(tx, updated);
  if (!isSame(fieldsOf(link), fieldsOf(updated))) await note(tx, ctx, order, 'orderLinked', fieldsOf(link), fieldsOf(updated));
}

function isRight(link: Link, wanted: WantedLink): boolean {
  return link.purchaseOrderId === wanted.purchaseOrderId
    && link.checkoutKey === wanted.checkoutKey
    && link.method === wanted.method;
}

/** The saved purchase order Amazon's own number names, looked up only where it may decide. */
async function namedPurchaseOrder(tx: ReadTransaction, ctx: AppContext, { order, claim, inDoubt }: OrderToLink): Promise<PurchaseOrderId | null> {
  const decided = order.assignment?.by === 'person' || inDoubt || (claim !== undefined && claim.checkout.chosen !== null);
  if (decided || order.amazonPoNumber === null) return null;
  const parsed = parsePoNumber(order.amazonPoNumber);
  if (!parsed.ok) return null;
  const { numberRules } = await settingsIn(tx, policyInForce(ctx));
  return (await takenBy(tx, numberRules, parsed.value))?.id ?? null;
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf({ id, purchaseOrderId, checkoutKey, share, amounts, method, evidence }: Link): Fields {
  return { id, purchaseOrderId, checkoutKey, share, amounts, method, evidence };
}

async function note(
  tx: WriteTransaction, ctx: AppContext, order: Order, action: 'orderLinked' | 'orderUnlinked', before: Fields | null, after: Fields | null,
): Promise<void> {
  await addEntry(tx, { at: ctx.now(), actor: 'ledger', action, subject: `order/${order.key}`, before, after });
}
