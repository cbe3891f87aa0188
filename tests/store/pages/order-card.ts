import { fullDay, shortDay } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import { promisedDay } from '../place-order.ts';
import type { Order } from '../records.ts';
import type { ListGeneration } from '../settings.ts';
import { orderCardA } from './order-card-a.ts';
import { orderCardB } from './order-card-b.ts';
import { orderCardC } from './order-card-c.ts';
import type { View } from './view.ts';

/** The layouts a card can have. */
export type CardGeneration = Exclude<ListGeneration, 'by-year'>;

/** What the layout of a card's time was. D has no time of its own: it is asked for. */
export function generationOf(order: Order, wanted: ListGeneration): CardGeneration {
  if (wanted !== 'by-year') return wanted;
  const year = Number(order.placedOn.slice(0, 4));
  if (year <= 2023) return 'A';
  return year === 2024 ? 'B' : 'C';
}

/** What stands inside one `.order-card`. */
export function cardContent(view: View, order: Order, generation: CardGeneration): Html {
  const cards = { A: orderCardA, B: orderCardB, C: orderCardC, D: orderCardC };
  return cards[generation](view, order, statusOf(view, order));
}

/** The whole card; what is encrypted arrives as an empty box with a random id. */
export function orderCard(order: Order, generation: CardGeneration, content: Html): Html {
  const slot = generation === 'D' ? html` data-csa-c-type="item" data-csa-c-slot-id="amzn1.yourorders.order-card.${order.id}"` : nothing;
  return html`<div class="order-card js-order-card"${slot}>${content}</div>`;
}

/** The words that say where an order is. */
export function statusOf(view: View, order: Order): string {
  const { texts, market } = view;
  if (order.status === 'cancelled') return texts.cancelled;
  if (order.status === 'arriving') return texts.arriving(shortDay(market, promisedDay(order.placedOn, 'standard')));
  const day = order.deliveredOn ?? order.placedOn;
  const thisYear = day.slice(0, 4) === view.control.today.slice(0, 4);
  return texts.delivered(thisYear ? shortDay(market, day) : fullDay(market, day));
}
