import { fullDay } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import { promisedDay } from '../place-order.ts';
import type { Line, Purchase } from '../records.ts';
import { page, picture } from './layout.ts';
import type { View } from './view.ts';

/** The confirmation: the checkout's title, no sum, no visible order id, and one id at most in hidden forms. */
export function confirmationPage(view: View, purchase: Purchase): Html {
  const { texts, market, shop, control } = view;
  const orders = shop.ordersOf(purchase.id);
  const held = orders.some((order) => !order.released);
  const latest = control.settings.confirmationShowsOrderId ? orders.at(-1)?.id : undefined;
  const body = html`<div class="a-section a-spacing-none"><div class="a-container content-container" id="typ-body-container">
<div class="a-box"><div class="a-box-inner a-padding-extra-large"><div class="a-section a-spacing-none" id="widget-purchaseConfirmationDetails">
<div class="a-section" id="widget-purchaseConfirmationStatus"><div cel_widget_id="typ-purchaseConfirmationStatus" class="celwidget">
<div aria-atomic="true" aria-live="polite" class="a-box a-alert-inline a-alert-inline-success"><div class="a-box-inner a-alert-container"><h4 class="a-alert-heading">${texts.thanks}</h4><div class="a-alert-content"></div></div></div></div></div>
<div class="a-section a-spacing-base" id="widget-purchaseConfirmationReview"><p id="subHeadingOnly"><span class="break-word">${texts.confirmationMail}</span></p>
${held ? html`<p class="a-color-secondary"><span class="break-word">${texts.awaitingApproval}</span></p>` : nothing}</div>
<div class="a-section" id="widget-purchaseSummary"><div class="a-section a-spacing-medium-plus" id="widget-orderSummary">
<div class="a-section a-spacing-base" id="shipment-text-orderGroupID0"><span class="a-text-bold">${texts.shippingTo}</span> <span class="a-size-base a-text-bold">${market.buyer.name}, </span><span class="a-size-base">${market.buyer.address}, ${market.buyer.country}</span></div>
${shipments(purchase).map((lines, index) => shipment(view, purchase, lines, index))}
</div></div>
<div class="a-section" id="widget-accountLevelActions"><a class="a-link-emphasis" href="/gp/your-account/order-history?ref_=chk_typ_inl_ro"><span class="break-word">${texts.reviewOrders}</span></a></div>
</div></div></div>
${latest === undefined ? nothing : recommendations(view, purchase, latest)}
</div></div>
<input id="purchaseId" name="purchaseId" type="hidden" value="${purchase.id}">`;
  return page(view, { title: texts.checkoutTitle, body });
}

function shipments(purchase: Purchase): readonly (readonly Line[])[] {
  const bySeller = [purchase.lines.filter((line) => line.product.seller === undefined), purchase.lines.filter((line) => line.product.seller !== undefined)];
  return bySeller.filter((lines) => lines.length > 0);
}

function shipment(view: View, purchase: Purchase, lines: readonly Line[], index: number): Html {
  const group = `orderGroupID0#itemGroupID${index}`;
  const images = lines.map((line, nth) => html`<li class="float-image"><span class="a-list-item"><div cel_widget_id="typ-rightSideImage-${nth}" class="celwidget">
<a class="a-link-normal" href="/dp/${line.product.asin}?psc=1&ref_=chk_typ_imgToDp" id="image-link-${nth}" rel="noopener" target="_blank">${picture(line.product.title[view.market.language])}
${line.quantity > 1 ? html`<span class="a-color-secondary checkout-quantity-badge">${line.quantity}</span>` : nothing}</a></div></span></li>`);
  return html`<div class="a-section a-spacing-base demo-summary" id="widget-shipmentSummary-${group}">
<div class="a-row" id="widget-deliveryPromise-${group}"><span id="delivery-promise-${group}"><span class="a-text-bold"><span class="break-word">${fullDay(view.market, promisedDay(view.control.today, purchase.delivery))}</span></span>
<p class="rich-content-paragraph"><span class="break-word">${view.texts.estimatedDelivery}</span></p></span></div>
<ul class="a-unordered-list a-nostyle a-horizontal">${images}</ul></div>`;
}

/** "Add to your delivery" forms for other products: the only place where an order id stands, and always one only. */
function recommendations(view: View, purchase: Purchase, orderId: string): Html {
  const forms = ['B0DEMO0009', 'B0DEMO0010', 'B0DEMO0005'].map((asin) => html`<form action="/checkout/entry/buynow/?pipelineType=Chewbacca" class="a-spacing-none" method="post">
<input name="latestPurchaseId" type="hidden" value="${purchase.id}"><input name="latestOrderId" type="hidden" value="${orderId}">
<input name="currencyCode" type="hidden" value="${view.market.currency}"><input name="asin" type="hidden" value="${asin}"><input name="quantity" type="hidden" value="1"></form>`);
  return html`<div class="a-section aok-hidden" id="typ-recommendations-stripes-end">${forms}</div>`;
}

/** A stop on the way to the confirmation, as for a card that asks its owner. */
export function executionsPage(view: View): Html {
  const to = `/gp/buy/thankyou/handlers/display.html?purchaseId=${view.url.searchParams.get('purchaseId') ?? ''}`;
  const head = html`<meta http-equiv="refresh" content="1;url=${to}">`;
  return page(view, { title: view.texts.paymentMethod, head, body: html`<main class="a-container"><a id="cpe-continue" href="${to}">${view.texts.continue}</a></main>` });
}
