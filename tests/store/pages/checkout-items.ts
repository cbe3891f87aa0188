import { fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import { promisedDay } from '../place-order.ts';
import type { Purchase } from '../records.ts';
import { purchaseTotals } from '../totals.ts';
import { checkoutLine } from './checkout-line.ts';
import { stepUrl } from './checkout-links.ts';
import { placeOrderForm } from './place-order-form.ts';
import type { View } from './view.ts';

/** The items in one or two shipments, and the second place-order button below them. */
export function itemBlockPanel(view: View, purchase: Purchase): Html {
  const own = purchase.lines.filter((line) => line.product.seller === undefined);
  const others = purchase.lines.filter((line) => line.product.seller !== undefined);
  const blocks = [own, others].filter((lines) => lines.length > 0);
  return html`<div class="a-cardui rcx-checkout-custom-card js-hide shrink-placeholder"><h2 class="a-size-medium a-spacing-none a-text-bold">${view.texts.reviewItems}</h2></div>
${purchase.error === undefined ? nothing : errorMessage(view)}
<span class="celwidget" data-csa-c-slot-id="checkout-itemBlockPanel" data-csa-c-type="widget">
${blocks.map((lines, block) => html`<div class="a-cardui celwidget checkout-experience-block checkout-experience-item-block edg-in-tango rcx-checkout-custom-card" id="checkout-item-block-${block}">
<div class="a-section a-spacing-none"><h2 class="a-size-medium a-spacing-none address-promise-text a-text-bold"><span class="break-word">${view.texts.arrives(fullDay(view.market, promisedDay(view.control.today, purchase.delivery)))}</span></h2></div>
<div class="a-row a-ws-row" id="row-item-block-panel">
<div class="a-column a-ws-span5 a-ws-span-last" id="col-delivery-group">${deliveryOptions(view, purchase, block)}</div>
<div class="a-column a-ws-span7 a-span-last" id="col-item-block-description">
${lines.map((line, index) => html`<div>${checkoutLine(view, purchase, line, index)}<span class="aok-hidden" data-testid="Item_asin_${block}_0_${index}">${line.product.asin}</span></div>`)}
</div></div></div>`)}
</span>
${bottomBlock(view, purchase)}`;
}

function errorMessage(view: View): Html {
  return html`<div class="a-cardui celwidget checkout-experience-block checkout-experience-purchase-msg-block" id="checkout-purchase-msg-block">
<div class="a-section a-spacing-none" id="purchase-level-messages"><div class="a-box a-alert a-alert-error a-spacing-none" role="alert"><div class="a-box-inner a-alert-container">
<div class="a-alert-content"><div data-messageid="paymentMethodDeclinedMessage"><span class="break-word">${view.texts.paymentFailed}</span></div></div></div></div></div></div>`;
}

function deliveryOptions(view: View, purchase: Purchase, block: number): Html {
  const { texts, market } = view;
  const name = `miq://document:1.0/Ordering/amazon:1.0/Unit:1.0/${purchase.id}:${purchase.unit}-${block}`;
  const options = [
    { value: 'standard', label: texts.standard, price: texts.free },
    { value: 'express', label: texts.express, price: money(market, market.expressPrice) },
  ] as const;
  return html`<span class="a-declarative" data-action="checkout-select-ship-option-radio"><fieldset class="a-spacing-top-small"><legend class="aok-offscreen">${texts.chooseDelivery}</legend>
${options.map((option) => html`<div class="a-radio edg-option-in-tango" data-a-input-name="${name}" data-isselected="${String(option.value === purchase.delivery)}" data-setactionurl="${stepUrl(purchase, 'eligibleshipoption', 'spc', 'chk_spc_select_shipOption')}">
<label><input type="radio" name="${name}" value="${option.value}"${option.value === purchase.delivery ? checked : ''}><span class="a-label a-radio-label">
<span class="col-delivery-message" id="delivery-message-${option.value}"><span class="a-text-bold">${option.label}</span> ${fullDay(market, promisedDay(view.control.today, option.value))}</span>
<span class="col-delivery-price" id="delivery-price-${option.value}">${option.price}</span></span></label></div>`)}
</fieldset></span>`;
}

function bottomBlock(view: View, purchase: Purchase): Html {
  const { total } = purchaseTotals(view.market, purchase, view.control.settings);
  return html`<div class="a-cardui celwidget rcx-checkout-custom-card no-trailing-space" id="checkout-pyo-button-block"><div class="a-row pyo-block-inline-container">
<div class="a-column pyo-block-inline-container-left">${placeOrderForm(view, purchase, 'bottom')}</div>
<div class="a-column pyo-block-inline-container-right"><ul class="a-unordered-list a-nostyle order-summary-total-line a-size-medium" id="subtotals-marketplace-tango-bottom"><li class="a-spacing-mini"><span class="a-list-item a-size-medium a-color-base a-text-bold">
<div class="a-column a-span12 grand-total-cell"><span class="break-word">${view.texts.totalRow}</span> <span>${money(view.market, total)}</span></div></span></li></ul>
<p class="a-size-small"><span class="break-word">${view.texts.legal}</span></p></div></div></div>`;
}

const checked: Html = { markup: ' checked' };
