import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Order } from '../records.ts';
import { chargesOf } from './charges.ts';
import { page, picture } from './layout.ts';
import { statusOf } from './order-card.ts';
import type { View } from './view.ts';

/** Order details since 2025: a tree of named components, most of them empty. */
export function orderDetailsPage(view: View, order: Order): Html {
  const inner = order.status === 'cancelled' ? cancelled(view) : html`${part('breadcrumb', breadcrumb(view))}
${part('alerts')}${part('title', html`<h1>${view.texts.orderDetails}</h1>`)}
${part('briefOrderInfoInvoice', brief(view, order))}
${part('orderSummary', summary(view, order))}
${part('orderCard', part('shipments', shipments(view, order)))}`;
  const body = html`<div class="a-container a-color-alternate-background" role="main"><div class="a-section dynamic-width" id="orderDetails"><div class="a-cardui-deck"><div class="a-cardui"><div class="a-cardui-body">
${part('default', inner)}</div></div></div></div></div>`;
  return page(view, { title: view.texts.orderDetails, body });
}

function part(name: string, content: Html = nothing): Html {
  return html`<div class="" data-component="${name}">${content}</div>`;
}

/** A cancelled order says so and no more: its id stands in the address only. */
function cancelled(view: View): Html {
  return part('cancelled', html`${part('breadcrumb', breadcrumb(view))}${part('cancelledOrderBanner', html`<div aria-live="polite" class="a-box a-alert a-alert-info a-spacing-base"><div class="a-box-inner a-alert-container"><h4 class="a-alert-heading">${view.texts.cancelledBanner}</h4>
<div class="a-alert-content"><a class="a-button-text" href="/">${view.texts.continueShopping}</a></div></div></div>`)}`);
}

function breadcrumb(view: View): Html {
  return html`<ul class="a-unordered-list a-horizontal od-breadcrumbs"><li class="od-breadcrumbs__crumb"><a class="a-link-normal" href="/gp/your-account/order-history">${view.texts.yourOrders}</a></li>
<li class="od-breadcrumbs__crumb od-breadcrumbs__crumb--divider">›</li><li class="od-breadcrumbs__crumb od-breadcrumbs__crumb--current"><span class="a-color-state">${view.texts.orderDetails}</span></li></ul>`;
}

/** The line with PO number, day and id; the PO number's slot comes first and is empty for consumers. */
function brief(view: View, order: Order): Html {
  const { texts, market } = view;
  const separator = html`<i class="a-icon a-icon-text-separator" role="presentation"></i>`;
  const po = order.po === undefined ? nothing : html`<span>${texts.poNumber}: ${order.po} ${separator}</span>`;
  return html`<div class="a-section"><div class="a-row a-spacing-mini demo-summary">${part('briefOrderInfoInvoiceLeftGrid', html`<div class="a-section"><div class="a-column a-span9 a-spacing-top-mini demo-od-brief">
${part('poNumber', po)}${part('orderDateLabel', html`<span>${texts.orderPlaced}</span>`)} ${part('orderDate', html`<span>${fullDay(market, order.placedOn)}${separator}</span>`)}
${part('orderIdLabel', html`<span>${texts.orderNumber}</span>`)} ${part('orderId', html`<span>${order.id}</span>`)}</div></div>`)}
${part('briefOrderInfoInvoiceRightGrid', part('orderInvoice', html`<a class="a-button-text" href="/gp/css/summary/print.html?orderID=${order.id}&ref_=ppx_hzod_invoiceConns_dt_b_fed_invoice_pos">${texts.viewInvoice}</a>`))}</div></div>`;
}

function summary(view: View, order: Order): Html {
  const { texts, market } = view;
  const rows = chargesOf(view, order).map((charge) => html`<li><span class="a-list-item"><div class="a-row od-line-item-row"><div class="a-column a-span7 od-line-item-row-label"><span class="a-size-base ${charge.grand ? 'a-text-bold' : ''}"><span>${charge.label}</span></span></div>
<div class="a-column a-span5 od-line-item-row-content a-span-last"><span class="a-size-base a-color-base ${charge.grand ? 'a-text-bold' : ''}">${charge.amount}</span></div></div></span></li>`);
  return html`<div class="a-box-group a-spacing-base"><div class="a-box"><div class="a-box-inner demo-od-summary">
${part('shippingAddress', html`<h5 class="a-spacing-micro">${texts.shipTo}</h5><ul class="a-unordered-list a-nostyle a-vertical"><li><span class="a-list-item">${market.buyer.name}</span></li><li><span class="a-list-item">${market.buyer.address}</span></li><li><span class="a-list-item">${market.buyer.country}</span></li></ul>`)}
${part('viewPaymentPlanSummaryWidget', html`<h5 class="a-spacing-micro">${texts.paymentMethod}</h5><ul class="a-unordered-list pmts-payments-instrument-list"><li class="pmts-payments-instrument-detail-box-paystationpaymentmethod"><span class="a-list-item">Visa <span class="a-color-base">${texts.cardEnding('0000')}</span></span></li></ul>`)}
<div id="od-subtotals">${part('chargeSummary', html`<h5>${texts.orderSummary}</h5><ul class="a-unordered-list a-nostyle a-vertical">${rows}</ul>`)}</div></div></div></div>`;
}

function shipments(view: View, order: Order): Html {
  return html`<div class="a-box-group"><div class="a-box"><div class="a-box-inner">${part('shipmentsLeftGrid', html`${part('shipmentStatus', html`<div class="a-row" id="shipment-top-row"><h4 class="a-color-base od-status-message"><span class="a-text-bold">${statusOf(view, order)}</span></h4></div>`)}
${part('purchasedItems', html`${order.lines.map((line) => item(view, line))}`)}`)}</div></div></div>`;
}

function item(view: View, line: Line): Html {
  const { texts, market } = view;
  const title = line.product.title[market.language];
  const href = `/dp/${line.product.asin}?ref_=ppx_hzod_title_dt_b_fed_asin_title_0_0`;
  const price = money(market, line.unitPrice);
  return html`<div class="a-fixed-left-grid a-spacing-none"><div class="a-fixed-left-grid-inner demo-order-item">${part('purchasedItemsLeftGrid', part('itemImage', html`<div class="aok-relative demo-od-image"><a class="a-link-normal" href="${href}">${picture(title)}</a>
${line.quantity > 1 ? html`<div class="od-item-view-qty"><span>${line.quantity}</span></div>` : nothing}</div>`))}
${part('purchasedItemsRightGrid', html`${part('itemTitle', html`<div class="a-row"><a class="a-link-normal" href="${href}">${title}</a></div>`)}
${part('orderedMerchant', html`<span class="a-size-small a-color-secondary">${line.product.seller === undefined ? texts.ownSeller : texts.soldBy(line.product.seller)}</span>`)}
${part('itemCondition')}${part('quantity', html`<span class="a-size-small"></span>`)}
${part('unitPrice', html`<span class="a-price a-text-price"><span class="a-offscreen">${price}</span><span aria-hidden="true">${price}</span></span>`)}${part('deliveryFrequency')}`)}</div></div>`;
}
