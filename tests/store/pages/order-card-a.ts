import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Order } from '../records.ts';
import { picture } from './layout.ts';
import type { View } from './view.ts';

/** A card as orders up to 2023 have it: the card's class twice, labels and values, the id in a bdi. */
export function orderCardA(view: View, order: Order, status: string): Html {
  const { texts, market } = view;
  const field = (label: string, value: string, extra: string): Html => html`<div class="a-column ${extra}"><div class="a-row a-size-mini"><span class="a-color-secondary label">${label}</span></div>
<div class="a-row a-size-base"><span class="a-color-secondary value">${value}</span></div></div>`;
  const live = order.status !== 'cancelled';
  return html`<div class="a-box-group a-spacing-base order js-order-card"><div class="a-box a-color-offset-background order-info"><div class="a-box-inner"><div class="a-fixed-right-grid"><div class="a-fixed-right-grid-inner demo-order-head">
${field(texts.orderPlaced, fullDay(market, order.placedOn), 'a-span3')}
${live ? field(texts.total, money(market, order.totals.total), 'a-span2 yohtmlc-order-total') : nothing}
${live ? html`<div class="a-column a-span7 recipient a-span-last"><div class="a-row a-size-mini"><span class="a-color-secondary a-text-caps">${texts.shipTo}</span></div><div class="a-row a-size-base"><div id="shipToInsertionNode-shippingAddress-${order.id}"></div></div></div>` : nothing}
${order.po === undefined ? nothing : field(texts.poNumber, order.po, 'a-span2')}
<div class="a-fixed-right-grid-col actions a-col-right demo-order-id"><div class="a-row a-size-mini yohtmlc-order-id"><span class="a-color-secondary label">${texts.orderNumber}</span> <span class="a-color-secondary value"><bdi dir="ltr">${order.id}</bdi></span></div>
<div class="a-row a-size-base yohtmlc-order-level-connections"><ul class="a-unordered-list a-nostyle a-vertical"><a class="a-link-normal yohtmlc-order-details-link" href="/gp/your-account/order-details/ref=ppx_yo_dt_b_order_details_o00?ie=UTF8&orderID=${order.id}">${texts.viewDetails}</a> <i class="a-icon a-icon-text-separator" role="img"></i>
<a class="a-link-normal" href="/gp/css/summary/print.html/ref=ppx_yo_dt_b_invoice_o00?ie=UTF8&orderID=${order.id}">${texts.viewInvoice}</a></ul></div></div></div></div></div></div>
<div class="a-box shipment"><div class="a-box-inner"><div class="a-row shipment-top-row"><span class="a-size-medium a-color-base a-text-bold">${status}</span></div>
${order.lines.map((line) => item(view, line))}</div></div></div>
<script id="shipToData-shippingAddress-${order.id}" type="text/template"><span>${market.buyer.name}</span></script>`;
}

function item(view: View, line: Line): Html {
  const href = `/gp/product/${line.product.asin}/ref=ppx_yo_dt_b_asin_title_o00_s00?ie=UTF8&psc=1`;
  return html`<div class="a-fixed-left-grid a-spacing-base"><div class="a-fixed-left-grid-inner demo-order-item"><div class="a-text-center a-fixed-left-grid-col a-col-left"><div class="item-view-left-col-inner"><a class="a-link-normal" href="${href}">${picture('')}</a>
${line.quantity > 1 ? html`<span class="item-view-qty">${line.quantity}</span>` : nothing}</div></div>
<div class="a-fixed-left-grid-col yohtmlc-item a-col-right"><div class="a-row"><a class="a-link-normal" href="${href}">${line.product.title[view.market.language]}</a></div></div></div></div>`;
}
