import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Order } from '../records.ts';
import { chargesOf } from './charges.ts';
import { page, picture } from './layout.ts';
import { statusOf } from './order-card.ts';
import type { View } from './view.ts';

/** Order details as of 2018 to 2023: no components, rows of columns. */
export function legacyOrderDetailsPage(view: View, order: Order): Html {
  const { texts, market } = view;
  const brief = html`<div class="a-row a-spacing-base"><div class="a-column a-span9 a-spacing-top-mini"><div class="a-row a-spacing-none">
<span class="order-date-invoice-item">${texts.orderedOn(fullDay(market, order.placedOn))}<i class="a-icon a-icon-text-separator" role="img"></i></span>
<span class="order-date-invoice-item">${texts.orderNumber} <bdi dir="ltr">${order.id}</bdi></span>
${order.po === undefined ? nothing : html`<span class="order-date-invoice-item">${texts.poNumber}: ${order.po}</span>`}</div></div>
<div class="a-column a-span3 a-text-right a-span-last"><a class="a-button-text" href="/gp/css/summary/print.html/ref=ppx_od_dt_b_invoice?ie=UTF8&orderID=${order.id}">${texts.viewInvoice}</a></div></div>`;
  const body = html`<div class="a-container"><div id="orderDetails"><ul class="a-unordered-list breadcrumbs"><li class="breadcrumbs__crumb"><a class="a-link-normal" href="/gp/your-account/order-history">${texts.yourOrders}</a></li><li class="breadcrumbs__crumb breadcrumbs__crumb--divider">›</li><li class="breadcrumbs__crumb breadcrumbs__crumb--current">${texts.orderDetails}</li></ul>
<h1>${texts.orderDetails}</h1>
${order.status === 'cancelled' ? html`<div class="a-box a-alert a-alert-info"><div class="a-box-inner a-alert-container"><h4 class="a-alert-heading">${texts.cancelledBanner}</h4></div></div>` : nothing}
${brief}
${order.status === 'cancelled' ? nothing : html`${summary(view, order)}${shipment(view, order)}`}</div></div>`;
  return page(view, { title: texts.orderDetails, body });
}

function summary(view: View, order: Order): Html {
  const { texts, market } = view;
  const rows = chargesOf(view, order).map((charge) => html`<div class="a-row demo-charge"><div class="a-column a-span7 a-text-left"><span class="a-color-base ${charge.grand ? 'a-text-bold' : ''}">${charge.label}</span></div>
<div class="a-column a-span5 a-text-right a-span-last"><span class="a-color-base ${charge.grand ? 'a-text-bold' : ''}">${charge.amount}</span></div></div>`);
  return html`<div class="a-box-group a-spacing-base"><div class="a-box a-first"><div class="a-box-inner demo-od-summary">
<div class="a-section a-spacing-none od-shipping-address-container"><h5 class="a-spacing-micro">${texts.shippingAddress}</h5><div class="displayAddressDiv"><ul class="displayAddressUL"><li class="displayAddressLI displayAddressFullName">${market.buyer.name}</li><li class="displayAddressLI displayAddressAddressLine1">${market.buyer.address}</li><li class="displayAddressLI displayAddressCountryName">${market.buyer.country}</li></ul></div></div>
<div><span class="a-text-bold">${texts.paymentMethod}</span><div class="pmts-payments-instrument-details">Visa <span class="a-color-base">${texts.cardEnding('0000')}</span></div></div>
<div id="od-subtotals"><h5 class="a-spacing-micro a-text-left">${texts.orderSummary}</h5>${rows}</div></div></div></div>`;
}

function shipment(view: View, order: Order): Html {
  return html`<div class="a-box-group od-shipments"><div class="a-box shipment"><div class="a-box-inner"><div class="a-row shipment-top-row js-shipment-info-container"><span class="a-size-medium a-color-base a-text-bold">${statusOf(view, order)}</span></div>
${order.lines.map((line) => item(view, line))}</div></div></div>`;
}

function item(view: View, line: Line): Html {
  const { texts, market } = view;
  const href = `/gp/product/${line.product.asin}/ref=ppx_od_dt_b_asin_title_s00?ie=UTF8&psc=1`;
  return html`<div class="a-fixed-left-grid a-spacing-none"><div class="a-fixed-left-grid-inner demo-order-item"><div class="a-text-center a-fixed-left-grid-col a-col-left"><div class="item-view-left-col-inner"><a class="a-link-normal" href="${href}">${picture('')}</a>
${line.quantity > 1 ? html`<span class="item-view-qty">${line.quantity}</span>` : nothing}</div></div>
<div class="a-fixed-left-grid-col yohtmlc-item a-col-right"><div class="a-row"><a class="a-link-normal" href="${href}">${line.product.title[market.language]}</a></div>
<div class="a-row"><span class="a-size-small a-color-secondary">${line.product.seller === undefined ? texts.ownSeller : texts.soldBy(line.product.seller)}</span></div>
<div class="a-row"><span class="a-size-small a-color-price">${money(market, line.unitPrice)}</span></div>
<div class="a-row"><span class="a-color-secondary">${texts.condition}</span></div></div></div></div>`;
}
