import { money } from '../format.ts';
import { html, type Html } from '../html.ts';
import type { Line } from '../records.ts';
import { totalsOf } from '../totals.ts';
import { page, picture } from './layout.ts';
import type { View } from './view.ts';

/** The shopping cart. */
export function cartPage(view: View): Html {
  const { texts, shop, market } = view;
  const entry = view.control.settings.business === undefined ? '/checkout/entry/cart' : '/checkout/entry/cart/amazon_business';
  const filled = html`<form id="activeCartViewForm" method="get" action="${entry}">
<div id="sc-active-cart">${shop.cart.map((line) => cartLine(view, line))}</div>
<div id="sc-buy-box" class="a-box"><div class="a-box-inner">
<p id="sc-subtotal-label-buybox">${texts.itemsSubtotal} <b>${money(market, totalsOf(market, shop.cart, 0, 0).items)}</b></p>
<input type="hidden" name="proceedToCheckout" value="1">
<span class="a-button a-button-primary"><input type="submit" id="sc-buy-box-ptc-button" class="a-button-input" value="${texts.proceed}"></span>
</div></div></form>`;
  const body = html`<main class="a-container" id="sc-page"><h1>${texts.cart}</h1>
${shop.cart.length === 0 ? html`<p id="sc-empty">${texts.emptyCart}</p>` : filled}</main>`;
  return page(view, { title: texts.cart, body });
}

function cartLine(view: View, line: Line): Html {
  const title = line.product.title[view.market.language];
  return html`<div class="sc-list-item" data-asin="${line.product.asin}" data-quantity="${line.quantity}">
${picture(title)}<div><a class="a-link-normal sc-product-link" href="/dp/${line.product.asin}">${title}</a>
<p>${view.texts.quantity} ${line.quantity}</p></div><b>${money(view.market, line.quantity * line.unitPrice)}</b></div>`;
}
