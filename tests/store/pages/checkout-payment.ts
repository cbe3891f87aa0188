import { html, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { changeLink, continueForm } from './checkout-links.ts';
import type { View } from './view.ts';

/** The payment method: a choice while open, one line with "Change" when done. */
export function paymentPanel(view: View, purchase: Purchase, open: boolean): Html {
  return open ? choice(view, purchase) : summary(view, purchase);
}

function choice(view: View, purchase: Purchase): Html {
  return html`<div class="a-cardui rcx-checkout-custom-card panel-content" id="checkout-paymentOptionPanel">
<h2 class="a-size-medium a-text-bold">${view.texts.paymentMethod}</h2>
<fieldset class="a-spacing-base"><div class="a-radio"><label><input type="radio" name="ppw-instrumentRowSelection" value="1" checked> ${view.market.card}</label></div></fieldset>
${continueForm(purchase, 'pay', 'primary', view.texts.selectPayment)}</div>`;
}

function summary(view: View, purchase: Purchase): Html {
  return html`<div class="a-cardui rcx-checkout-custom-card panel-content no-trailing-space" id="checkout-paymentOptionPanel"><div class="a-row demo-summary">
<div class="a-column a-span8"><div class="a-section a-spacing-none" id="selected-payment-methods-list-container">
<h2 class="a-size-medium a-color-base a-text-bold" data-testid="_default" id="payment-option-text-default"><span class="break-word">${view.texts.payingWith(view.market.card)}</span></h2></div></div>
<div class="a-column a-span4 a-text-right a-span-last">${changeLink(purchase, 'pay', view.texts.change, view.texts.paymentMethod)}</div></div></div>`;
}
