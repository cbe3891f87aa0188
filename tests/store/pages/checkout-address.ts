import { html, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { changeLink, continueForm, stepUrl } from './checkout-links.ts';
import type { View } from './view.ts';

/** The delivery address: a choice while open, one line with "Change" when done. */
export function addressPanel(view: View, purchase: Purchase, open: boolean): Html {
  return open ? choice(view, purchase) : summary(view, purchase);
}

function choice(view: View, purchase: Purchase): Html {
  const { buyer } = view.market;
  return html`<div class="a-cardui rcx-checkout-custom-card panel-content" id="checkout-deliveryAddressPanel">
<h2 class="a-size-medium a-text-bold">${view.texts.selectAddress}</h2>
<fieldset class="a-spacing-base"><div class="a-radio" data-testid="address-row-radio">
<label><input type="radio" name="addressID" value="1" checked> <b>${buyer.name}</b> ${buyer.address}, ${buyer.country}</label></div></fieldset>
${continueForm(purchase, 'address', 'primary', view.texts.continue)}</div>`;
}

function summary(view: View, purchase: Purchase): Html {
  const { buyer } = view.market;
  return html`<div class="a-cardui rcx-checkout-custom-card js-hide shrink-placeholder no-trailing-space">
<h2 class="a-size-medium a-spacing-none a-text-bold">${view.texts.selectAddress}</h2></div>
<div class="a-cardui rcx-checkout-custom-card panel-content no-trailing-space" id="checkout-deliveryAddressPanel"><div class="a-row demo-summary">
<div class="a-column a-span8"><a class="a-link-normal a-text-normal" href="${stepUrl(purchase, 'address', 'spc', 'chk_spc_editDeliveryAddress')}" id="change-delivery-link" tabindex="-1"><div class="a-section">
<h2 class="a-size-medium a-color-base a-text-bold" id="deliver-to-customer-text">${view.texts.deliveringTo(buyer.name)}</h2>
<p class="a-spacing-none"><span class="a-color-base" id="deliver-to-address-text">${buyer.address}, ${buyer.country}</span></p></div></a></div>
<div class="a-column a-span4 a-text-right a-span-last">${changeLink(purchase, 'address', view.texts.change, view.texts.selectAddress)}</div></div></div>`;
}
