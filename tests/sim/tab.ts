import { checkoutKey } from '../../lib/domain/ids.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import { send } from '../../lib/messaging/client.ts';
import { flushOutbox, sendDurably, strikeOut, writeDown, type Durable } from '../../lib/messaging/outbox.ts';
import type { Journey } from './journey-state.ts';
import type { Purchase, TrueOrder } from './model.ts';
import { confirmationPage, detailsPage, listPage, noteShown, reviewPage } from './pages.ts';

/** A tab at the review step of a purchase: what our content script does there. */
export interface Tab {
  readonly purchase: Purchase;
  /** What stands in the PO field; undefined while it does not know what was chosen before. */
  text: string | undefined;
}

const review = ({ account, world }: Journey, { purchase, text }: Tab): CheckoutReading => reviewPage(account, purchase, world.dice, text ?? '');
const choiceId = ({ account }: Journey, { purchase }: Tab): string => `choice/${account.marketplace}/${purchase.id}`;

/** The review step is loaded: what was not delivered before goes first, then the field asks what is chosen. */
export async function loadReview(journey: Journey, purchase: Purchase): Promise<Tab> {
  const { account, world } = journey;
  const tab: Tab = { purchase, text: undefined };
  const kept = (await flushOutbox(account.marketplace)).get(choiceId(journey, tab));
  const opened = await send('openCheckout', { reading: review(journey, tab), fresh: true });
  if (kept?.name === 'choosePurchaseOrder') tab.text = kept.input.text;
  else if (opened.ok) {
    const stored = await world.ledger.db.get('checkouts', checkoutKey(account.marketplace, purchase.id));
    tab.text = stored?.chosen?.number ?? '';
  }
  world.say(`review step of ${purchase.name} loaded, the field shows "${tab.text ?? '…'}"`);
  return tab;
}

/** A number is typed or picked. */
export async function typeNumber(journey: Journey, tab: Tab, text: string): Promise<void> {
  const { account, world } = journey;
  tab.text = text;
  world.say(`"${text}" is put into the field of ${tab.purchase.name}`);
  const message: Durable = { name: 'choosePurchaseOrder', input: { purchaseId: tab.purchase.id, text } };
  const answer = await send(message.name, message.input);
  if (answer.ok) await strikeOut(choiceId(journey, tab));
  else await writeDown(choiceId(journey, tab), account.marketplace, message);
}

/** The cart changed without a page load. */
export async function showChangedCart(journey: Journey, tab: Tab): Promise<void> {
  journey.world.say(`the cart of ${tab.purchase.name} changes`);
  await send('openCheckout', { reading: review(journey, tab), fresh: false });
}

/** The button is pressed: one message, or two of the one press. */
export async function press(journey: Journey, tab: Tab): Promise<void> {
  const { account, world } = journey;
  const { purchase, text } = tab;
  const reading = review(journey, tab);
  const message = (): Durable => ({
    name: 'submitCheckout', input: { at: world.ledger.now(), reading, ...(text === undefined ? {} : { text }) },
  });
  world.say(`the order of ${purchase.name} is placed with "${text ?? '…'}"`);
  const id = `submit/${account.marketplace}/${purchase.id}`;
  const sent = [sendDurably(id, account.marketplace, message())];
  if (world.dice.happens('submitEvent')) {
    if (!world.dice.happens('together')) await sent[0];
    world.time += 40;
    sent.push(sendDurably(id, account.marketplace, message()));
  }
  await Promise.all(sent);
  await strikeOut(choiceId(journey, tab));
}

/** The page after the click is loaded. */
export async function loadConfirmation(journey: Journey, purchase: Purchase, placed: boolean, named: readonly TrueOrder[]): Promise<void> {
  const { account, world } = journey;
  world.say(`the confirmation of ${purchase.name} is shown${placed ? '' : ', it does not say "placed"'}${named.map(({ id }) => `, with order ${id}`).join('')}`);
  await flushOutbox(account.marketplace);
  const reading = confirmationPage(account, purchase, placed, named);
  await sendDurably(`confirm/${account.marketplace}/${purchase.id}`, account.marketplace, {
    name: 'recordConfirmation', input: { at: world.ledger.now(), reading },
  });
}

/** A page of the order list is loaded. */
export async function loadList({ account, world, orders }: Journey, page: number): Promise<void> {
  await flushOutbox(account.marketplace);
  const reading = listPage(account, orders, page, world.time, world.dice);
  world.say(`page ${page + 1} of the order list: ${reading.data.orders?.map(({ orderId, placedOn }) => `${orderId} of ${placedOn ?? '?'}`).join(', ') ?? ''}`);
  const answer = await send('recordOrders', { reading });
  if (answer.ok) noteShown(orders, reading.data.orders ?? []);
}

/** The details of an order are loaded. */
export async function loadDetails({ account, world, orders }: Journey, order: TrueOrder): Promise<void> {
  await flushOutbox(account.marketplace);
  world.say(`details of order ${order.id}`);
  const reading = detailsPage(account, order, world.time);
  const answer = await send('recordOrders', { reading });
  if (answer.ok) noteShown(orders, [reading.data]);
}
