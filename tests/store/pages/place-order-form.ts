import { html, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { stepUrl } from './checkout-links.ts';
import type { View } from './view.ts';

/**
 * The form that places the order. It stands twice on the review step, with the same ids; each holds the live button and a
 * disabled twin that shows while something is being updated. In the "Buy now" panel it leaves the frame.
 */
export function placeOrderForm(view: View, purchase: Purchase, where: 'top' | 'bottom'): Html {
  const live = where === 'top' ? 'submitOrderButtonId' : 'bottomSubmitOrderButtonId';
  const twin = `${where === 'top' ? '' : 'bottom-'}review-order-continue-blocker-tooltip-trigger`;
  const label = view.texts.placeOrder;
  return html`<form action="${stepUrl(purchase, 'spc/place-order', 'spc', 'chk_spc_chw_placeOrder')}" class="a-spacing-none" id="spc-form" method="post" name="spc"${purchase.fromCart ? '' : target}>
<input name="anti-csrftoken-a2z" type="hidden" value="${purchase.token}">
<span class="a-declarative" data-action="place-order" data-place-order="{}">
<span class="a-button a-button-normal a-button-span12 a-button-primary continue-button spc-place-order-button place-order-button-link celwidget buy-button-sky-fix" id="${live}"><span class="a-button-inner">
<input aria-labelledby="${live}-announce" class="a-button-input place-your-order-button" data-client-component="PlaceYourOrder" data-csa-c-slot-id="checkout-place-your-order-button" data-csa-c-type="widget" data-testid="SPC_selectPlaceOrder" id="placeOrder" name="placeYourOrder1" title="${label}" type="submit" value="${label}">
<span aria-hidden="true" class="a-button-text" id="${live}-announce"><span class="place-order-button-text">${label}</span></span></span></span></span>
<span class="a-declarative" data-action="a-tooltip-button-blocker">
<span class="a-button a-button-disabled a-button-span12 a-button-primary aok-hidden continue-button-blocker celwidget buy-button-sky-fix" id="${twin}"><span class="a-button-inner">
<input aria-labelledby="${twin}-announce" class="a-button-input place-your-order-button" data-client-component="PlaceYourOrder" data-testid="SPC_selectPlaceOrder" disabled="disabled" id="placeOrder" name="placeYourOrder1" title="${label}" type="submit" value="${label}">
<span aria-hidden="true" class="a-button-text" id="${twin}-announce"><span class="place-order-button-text">${label}</span></span></span></span></span>
</form>`;
}

const target: Html = { markup: ' target="_top"' };
