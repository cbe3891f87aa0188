import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Order } from '../records.ts';
import { picture } from './layout.ts';
import type { View } from './view.ts';

/** A card as since July 2025: the header is a list. A cancelled one has neither total nor recipient nor links. */
export function orderCardC(view: View, order: Order, status: string): Html {
  const { texts, market } = view;
  const live = order.status !== 'cancelled';
  return html`<div class="a-box-group a-spacing-base"><div class="a-box a-color-offset-background order-header"><div class="a-box-inner"><div class="a-fixed-right-grid"><div class="a-fixed-right-grid-inner"><h5 class="a-text-normal"><ul class="order-header__header-list demo-order-head" role="presentation">
${field(texts.orderPlaced, fullDay(market, order.placedOn))}
${live ? field(texts.total, money(market, order.totals.total)) : nothing}
${live ? html`<li class="order-header__header-list-item" role="presentation"><div class="yohtmlc-recipient"><div class="a-row a-size-mini"><span class="a-color-secondary a-text-caps">${texts.shipTo}</span></div><div class="a-row a-size-base"><a class="a-popover-trigger a-declarative insert-encrypted-trigger-text aok-break-word" href="#">${market.buyer.name}</a></div></div></li>` : nothing}
${order.po === undefined ? nothing : field(texts.poNumber, order.po)}
<div class="a-text-right a-fixed-right-grid-col a-col-right demo-order-id"><div class="a-row a-size-mini"><li class="order-header__header-list-item" role="presentation"><div class="yohtmlc-order-id"><span class="a-color-secondary a-text-caps">${texts.orderNumber}</span> <span class="a-color-secondary" dir="ltr">${order.id}</span></div></li></div>
<div class="a-row"><li class="order-header__header-list-item yohtmlc-order-level-connections" role="presentation">${live ? links(view, order) : nothing}</li></div></div></ul></h5></div></div></div></div>
<div class="a-box delivery-box"><div class="a-box-inner"><div class="a-row"><div class="yohtmlc-shipment-status-primaryText"><h3><span class="a-size-medium delivery-box__primary-text a-text-bold">${status}</span></h3></div></div>
<div class="a-row"><div class="yohtmlc-shipment-status-secondaryText">${live ? nothing : html`<span class="delivery-box__secondary-text">${texts.cancelledNote}</span>`}</div></div>
<ul class="a-unordered-list a-nostyle a-vertical" role="list"><div class="a-row a-spacing-top-base">${order.lines.map((line) => item(view, line))}</div></ul></div></div></div>`;
}

function field(label: string, value: string): Html {
  return html`<li class="order-header__header-list-item" role="presentation"><div class="a-row a-size-mini"><span class="a-color-secondary a-text-caps">${label}</span></div>
<div class="a-row"><span class="a-size-base a-color-secondary aok-break-word">${value}</span></div></li>`;
}

function links(view: View, order: Order): Html {
  return html`<a class="a-link-normal" href="/your-orders/order-details?orderID=${order.id}&ref=ppx_yo2ov_dt_b_fed_order_details">${view.texts.viewDetails}</a> <i class="a-icon a-icon-text-separator" role="img"></i>
<a class="a-link-normal" href="/gp/css/summary/print.html?orderID=${order.id}&ref=ppx_yo2ov_dt_b_fed_invoice_pos">${view.texts.viewInvoice}</a>`;
}

function item(view: View, line: Line): Html {
  const href = `/dp/${line.product.asin}?ref=ppx_yo2ov_dt_b_fed_asin_title`;
  const title = line.product.title[view.market.language];
  return html`<li><span class="a-list-item"><div class="a-fixed-left-grid item-box a-spacing-none"><div class="a-fixed-left-grid-col a-col-left"><div class="product-image"><a class="a-link-normal" href="${href}" tabindex="-1">${picture(title)}</a>
${line.quantity > 1 ? html`<span class="product-image__qty">${line.quantity}</span>` : nothing}</div></div>
<div class="a-fixed-left-grid-col a-col-right"><div class="a-row"><div class="yohtmlc-product-title"><a aria-hidden="false" class="a-link-normal" href="${href}">${title}</a></div></div>
<div class="a-row a-spacing-top-mini"><div class="yohtmlc-item-level-connections"><a class="a-link-normal" href="/dp/${line.product.asin}">${view.texts.buyAgain}</a></div></div></div></div></span></li>`;
}
