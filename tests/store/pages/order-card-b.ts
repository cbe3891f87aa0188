import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Order } from '../records.ts';
import { picture } from './layout.ts';
import type { View } from './view.ts';

/** A card as of November 2024 to April 2025: a header of columns, the title's box inside the link. */
export function orderCardB(view: View, order: Order, status: string): Html {
  const { texts, market } = view;
  const field = (label: string, value: string): Html => html`<div class="a-column a-span3"><div class="a-row a-size-mini"><span class="a-color-secondary a-text-caps">${label}</span></div>
<div class="a-row"><span class="a-size-base a-color-secondary aok-break-word">${value}</span></div></div>`;
  const live = order.status !== 'cancelled';
  return html`<div class="a-box-group a-spacing-base"><div class="a-box a-color-offset-background order-header"><div class="a-box-inner"><div class="a-fixed-right-grid"><div class="a-fixed-right-grid-inner"><h5 class="a-text-normal demo-order-head">
${field(texts.orderPlaced, fullDay(market, order.placedOn))}
${live ? field(texts.total, money(market, order.totals.total)) : nothing}
${live ? html`<div class="a-column a-span7 a-span-last"><div class="yohtmlc-recipient"><div class="a-row a-size-mini"><span class="a-color-secondary a-text-caps">${texts.shipTo}</span></div><div class="a-row a-size-base"><div id="shipToInsertionNode-shippingAddress-${order.id}"></div></div></div></div>` : nothing}
${order.po === undefined ? nothing : field(texts.poNumber, order.po)}
<div class="a-text-right a-fixed-right-grid-col a-col-right demo-order-id"><div class="a-row a-size-mini"><div class="yohtmlc-order-id"><span class="a-color-secondary a-text-caps">${texts.orderNumber}</span> <span class="a-color-secondary" dir="ltr">${order.id}</span></div></div>
<div class="a-row"><div class="yohtmlc-order-level-connections"><a class="a-link-normal" href="/gp/css/order-details?orderID=${order.id}&ref=ppx_yo2ov_dt_b_fed_order_details">${texts.viewDetails}</a> <i class="a-icon a-icon-text-separator" role="img"></i>
<a class="a-link-normal" href="/gp/css/summary/print.html?orderID=${order.id}&ref=ppx_yo2ov_dt_b_invoice">${texts.viewInvoice}</a></div></div></div></h5></div></div></div></div>
<div class="a-box delivery-box"><div class="a-box-inner"><div class="a-row"><div class="yohtmlc-shipment-status-primaryText"><h3><span class="a-size-medium delivery-box__primary-text a-text-bold">${status}</span></h3></div></div>
${live ? nothing : html`<div class="yohtmlc-shipment-status-secondaryText"><span class="delivery-box__secondary-text">${texts.cancelledNote}</span></div>`}
<div class="a-row a-spacing-top-base">${order.lines.map((line) => item(view, line))}</div></div></div></div>
<script id="shipToData-shippingAddress-${order.id}" type="text/template"><span>${market.buyer.name}</span></script>`;
}

function item(view: View, line: Line): Html {
  const href = `/dp/${line.product.asin}?ref=ppx_yo2ov_dt_b_fed_asin_title`;
  const title = line.product.title[view.market.language];
  return html`<div class="a-fixed-left-grid item-box a-spacing-none"><div class="a-fixed-left-grid-col a-col-left"><div class="product-image"><a class="a-link-normal" tabindex="-1" href="${href}">${picture(title)}</a>
${line.quantity > 1 ? html`<span class="product-image__qty">${line.quantity}</span>` : nothing}</div></div>
<div class="a-fixed-left-grid-col a-col-right"><div class="a-row"><a class="a-link-normal" href="${href}"><div class="yohtmlc-product-title">${title}</div></a></div></div></div>`;
}
