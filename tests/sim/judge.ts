import type { Checkout } from '../../lib/domain/checkout.ts';
import { checkoutKey, orderKey, type CheckoutKey, type OrderKey } from '../../lib/domain/ids.ts';
import type { Link } from '../../lib/domain/link.ts';
import { sumByCurrency } from '../../lib/domain/money.ts';
import type { Order } from '../../lib/domain/order.ts';
import { poNumberKey } from '../../lib/domain/po-number.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import type { Journey } from './journey-state.ts';
import type { Purchase, TrueOrder, TruePo } from './model.ts';

/** What is not as it should be, in words; `early` are wrong links the pages seen so far could not tell from right ones. */
export interface Findings {
  readonly lost: string[];
  readonly wrong: string[];
  readonly early: string[];
  /** Wrong links where a purchase of the same things was tried of which Amazon never made an order: no page tells whose place an order has. */
  readonly undecidable: string[];
  readonly doubled: string[];
  /** Orders the person is asked about. */
  readonly asked: OrderKey[];
}

interface Ledger {
  readonly orders: ReadonlyMap<OrderKey, Order>;
  readonly checkouts: ReadonlyMap<CheckoutKey, Checkout>;
  readonly links: readonly Link[];
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly contested: ReadonlySet<OrderKey>;
}

/**
 * Compares the ledger with the truth.
 * Lost: a placed purchase that is not on record with its PO; an order that pages showed in full and that is neither on its
 * PO, nor asked about; an order not (fully) seen whose checkout does not wait for it any more.
 * Wrong: an order on a PO that is not its own. Doubled: an order linked twice, or a PO whose figures are not its orders'.
 */
export async function judge(journey: Journey): Promise<Findings> {
  const ledger = await readAll(journey);
  const found: Findings = { lost: [], wrong: [], early: [], undecidable: [], doubled: [], asked: [...ledger.contested] };
  for (const purchase of journey.purchases) if (purchase.placed) judgePurchase(journey, purchase, ledger, found);
  for (const order of journey.orders) judgeLinks(journey, order, ledger, found);
  for (const order of journey.orders) judgeWaiting(journey, order, ledger, found);
  for (const purchaseOrder of ledger.purchaseOrders) judgeFigures(purchaseOrder, ledger, found);
  return found;
}

async function readAll({ world: { ledger: { db } } }: Journey): Promise<Ledger> {
  const [orders, checkouts, links, purchaseOrders] = await Promise.all(
    [db.getAll('orders'), db.getAll('checkouts'), db.getAll('links'), db.getAll('purchaseOrders')] as const,
  );
  return {
    orders: new Map(orders.map((order) => [order.key, order])),
    checkouts: new Map(checkouts.map((checkout) => [checkout.key, checkout])),
    links,
    purchaseOrders,
    contested: new Set(checkouts.flatMap(({ contested }) => contested)),
  };
}

function judgePurchase({ account, world }: Journey, { id, name, po }: Purchase, { checkouts }: Ledger, { lost }: Findings): void {
  if (world.kept.has(`outbox/submit/${account.marketplace}/${id}`)) return; // written down, to be sent with the next page
  const checkout = checkouts.get(checkoutKey(account.marketplace, id));
  if (checkout === undefined || checkout.submittedOn === null || checkout.state === 'abandoned') {
    lost.push(`${name} was placed and is ${checkout === undefined ? 'not on record' : checkout.state}`);
    return;
  }
  const isRight = po === null ? checkout.chosen === null : checkout.chosen?.purchaseOrderId === po.id && po.id !== null;
  if (!isRight && (po === null || !isUnsaved(checkout, po))) {
    lost.push(`${name} was placed for ${po?.name ?? 'no PO'} and stands for "${checkout.chosen?.number ?? ''}"`);
  }
}

/** True when the popup lists a checkout with a number of this PO that is not saved: not yet, or not any more. */
function isUnsaved({ chosen }: Checkout, { text, former }: TruePo): boolean {
  if (chosen === null || chosen.purchaseOrderId !== null) return false;
  return [text, ...former].some((number) => poNumberKey(number as typeof chosen.number) === poNumberKey(chosen.number)); // typed as it is compared
}

function judgeLinks(journey: Journey, order: TrueOrder, ledger: Ledger, found: Findings): void {
  const { account, orders } = journey;
  const key = orderKey(account.marketplace, order.id);
  const links = ledger.links.filter((link) => link.orderKey === key);
  if (links.length > 1) found.doubled.push(`order ${order.id} is linked ${links.length} times`);
  const { purchase } = order;
  const po = purchase?.po ?? null;
  const foreign = links.filter((link) => link.purchaseOrderId !== po?.id);
  for (const { checkoutKey: claimant, purchaseOrderId } of foreign) {
    const owed = orders.filter((each) => each.purchase !== null && checkoutKey(account.marketplace, each.purchase.id) === claimant);
    // Whose place it has, as far as one knows: that of an order of the same things on the same PO.
    const alike = orders.filter((each) => each.purchase?.po?.id === purchaseOrderId && haveInCommon(each, order));
    const isTraceless = journey.purchases.some((each) => each.po !== null && each.orders.length === 0 && haveInCommon(each, order));
    const isEarly = [...owed, ...alike].some(({ shown }) => shown !== 'all');
    const kind = owed.length === 0 || isTraceless ? 'undecidable' : isEarly ? 'early' : 'wrong';
    found[kind].push(`order ${order.id} of ${purchase?.name ?? 'somebody else'} is linked to a PO that is not its own`);
  }
}

function judgeWaiting({ account }: Journey, order: TrueOrder, ledger: Ledger, found: Findings): void {
  const key = orderKey(account.marketplace, order.id);
  const { purchase } = order;
  const po = purchase?.po ?? null;
  if (purchase === null || po === null || ledger.contested.has(key) || ledger.links.some((link) => link.orderKey === key)) return;
  const checkout = ledger.checkouts.get(checkoutKey(account.marketplace, purchase.id));
  if (checkout === undefined) return; // said of the purchase
  const claimant = ledger.checkouts.get(ledger.orders.get(key)?.checkoutKey ?? checkout.key);
  const isTold = claimant !== undefined && claimant.orders.includes(key) && isUnsaved(claimant, po);
  if (isTold && po.id !== null) found.asked.push(key);
  // Of checkouts with one PO it makes no difference which of them waits.
  const alike = [...ledger.checkouts.values()].filter(({ chosen }) => chosen !== null && chosen.purchaseOrderId === po.id);
  const waits = [checkout, ...alike].some(({ contested, items, state }) =>
    contested.length > 0 || items.some(({ quantity }) => quantity === undefined) || ['submitted', 'confirmed', 'open'].includes(state));
  if (order.shown === 'all' ? !isTold : !waits && !isTold && found.early.length + found.undecidable.length === 0) {
    found.lost.push(`order ${order.id} of ${purchase.name} (shown: ${order.shown}) has no link; its checkout is ${checkout.state}`);
  }
}

function haveInCommon(a: Pick<TrueOrder, 'lines'>, b: Pick<TrueOrder, 'lines'>): boolean {
  return a.lines.some(({ asin }) => b.lines.some((line) => line.asin === asin));
}

function judgeFigures({ id, number, orderCount, spend }: PurchaseOrder, { links, orders }: Ledger, { doubled }: Findings): void {
  const own = links.filter((link) => link.purchaseOrderId === id).map((link) => orders.get(link.orderKey));
  const amounts = own.flatMap((order) => (order === undefined || order.cancelled || order.total === null ? [] : [order.total]));
  const sum = sumByCurrency(amounts);
  if (orderCount !== own.length) doubled.push(`${number} counts ${orderCount} orders and has ${own.length}`);
  if (JSON.stringify(spend) !== JSON.stringify(sum)) doubled.push(`${number} says it spent ${JSON.stringify(spend)}, its orders cost ${JSON.stringify(sum)}`);
}
