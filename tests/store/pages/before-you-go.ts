import { html, type Html } from '../html.ts';
import { page } from './layout.ts';
import type { View } from './view.ts';

/** The page between cart and checkout that offers one more thing. Its hidden ids are there and empty. */
export function beforeYouGoPage(view: View): Html {
  const { texts, control } = view;
  const entry = control.settings.business === undefined ? '/checkout/entry/cart' : '/checkout/entry/cart/amazon_business';
  const body = html`<div class="a-section a-spacing-none"><div class="a-container checkout-byg-desktop-container"><div class="a-row a-spacing-none demo-summary">
<div class="a-column a-span9"><h1><div class="celwidget" data-csa-c-slot-id="checkout-before-you-go-page-header" id="before-you-go-header"><p>${texts.needAnythingElse}</p></div></h1></div>
<div class="a-column a-span3 a-span-last"><div class="a-box"><div class="a-box-inner">
<span class="a-button a-button-primary a-button-span12" id="checkout-byg-ptc-button"><span class="a-button-inner"><a class="a-button-text" href="${entry}?proceedToCheckout=1&fromByg=1" name="checkout-byg-ptc-button">${texts.proceed}</a></span></span>
<a class="a-link-normal" href="/gp/cart/view.html">${texts.backToCart}</a></div></div></div></div></div></div>
<input id="checkoutViewId" name="" type="hidden"><input id="purchaseId" name="" type="hidden">`;
  return page(view, { title: texts.needAnythingElse, body });
}
