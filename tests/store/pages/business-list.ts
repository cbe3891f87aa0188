import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Order } from '../records.ts';
import { page, picture } from './layout.ts';
import { statusOf } from './order-card.ts';
import type { View } from './view.ts';

/** The order list of a business account: a shell whose script asks for the cards. */
export function businessListPage(view: View): Html {
  const { texts } = view;
  const body = html`<div class="js-yo-container"><div id="yourOrderPageTitle" class="a-column a-span5"><h1>${texts.yourOrders}</h1></div>
<div id="yourOrderTabFilter" class="a-row demo-search"><input type="search" id="abYoSearchBar" class="a-input-text" placeholder="${texts.businessSearch}"></div>
<div id="yourOrderHistorySection" class="a-row a-spacing-medium a-spacing-top-small"></div></div>`;
  const head = html`<meta name="anti-csrftoken-a2z" content="demo" id="ab-your-orders-anticsrf-token">`;
  return page(view, { title: texts.yourOrders, head, body, script: 'business-list' });
}

/** What the script puts in: cards that all have the same ids. */
export function businessCards(view: View, orders: readonly Order[]): Html {
  return html`<div id="yourOrderInfoSection" class="a-section">${orders.map((order) => card(view, order))}</div>`;
}

function card(view: View, order: Order): Html {
  const { texts, market } = view;
  const live = order.status !== 'cancelled';
  const fields = { orderId: order.id, shipToFullName: market.buyer.name, placedByGroup: 'Example Office' };
  const column = (label: string, value: string): Html => html`<div class="a-column a-span2"><div class="a-row a-color-secondary">${label}</div><div class="a-row a-size-base">${value}</div></div>`;
  return html`<div id="orderCard" class="a-box-group a-spacing-top-base"><input type="hidden" name="aggregatedFields" value="${JSON.stringify(fields)}">
<div id="orderCardHeader" class="a-box"><div class="a-box-inner"><div class="a-row demo-order-head">
${column(texts.orderPlaced, fullDay(market, order.placedOn))}
${live ? column(texts.total, money(market, order.totals.total)) : nothing}
${order.po === undefined ? nothing : column(texts.poNumber, order.po)}
<div class="a-column a-span4 a-text-right a-span-last demo-order-id"><ul class="a-unordered-list a-nostyle a-vertical"><li id="orderIdField"><span class="a-list-item"><div class="a-row"><span id="orderIdLabel" class="a-color-secondary">${texts.orderNumber}</span> <span dir="auto">${order.id}</span></div></span></li>
<li><span class="a-list-item"><a class="a-link-normal" href="/your-orders/order-details?orderID=${order.id}&ref=ab_ppx_yo_dt_b_fed_order_details">${texts.viewDetails}</a></span></li></ul></div></div></div></div>
<div id="orderCardDeliveryBox" class="a-box"><div class="a-box-inner"><div class="a-row a-size-medium"><span class="a-color-base a-text-bold">${statusOf(view, order)}</span></div>
<div id="deliveryItemList" class="a-column a-span8">${order.lines.map((line) => item(view, line))}</div></div></div></div>`;
}

function item(view: View, line: Line): Html {
  const href = `/dp/${line.product.asin}?ref=fed_asin_title`;
  return html`<div id="itemDetail" class="a-row itemDetails demo-order-item"><div class="a-column a-span2 imageContainer item-view-left-col-inner"><a class="a-link-normal itemImage" href="${href}">${picture('')}</a>${line.quantity > 1 ? html`<span class="item-view-qty">${line.quantity}</span>` : nothing}</div>
<div class="a-column a-span10 a-span-last"><div class="a-row"><a class="a-link-normal" href="${href}">${line.product.title[view.market.language]}</a></div>
<div class="a-row"><span class="a-size-base a-color-price">${money(view.market, line.unitPrice)}</span></div></div></div>`;
}
