import { money } from '../format.ts';
import { html, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { continueForm } from './checkout-links.ts';
import { picture } from './layout.ts';
import type { View } from './view.ts';

/** The step that shows the items between payment and review. Its lines carry no ASIN. */
export function itemSelectPanel(view: View, purchase: Purchase): Html {
  const lines = purchase.lines.map((line, index) => {
    const title = line.product.title[view.market.language];
    return html`<div class="a-box lineitem-container checkout-card-color" id="${index}"><div class="a-box-inner demo-line">
${picture(title)}<div><span aria-level="2" class="lineitem-title-text break-word" id="item-block-product-title-${line.uuid}" role="heading">${title}</span>
<p><span class="lineitem-price-text a-text-bold">${money(view.market, line.unitPrice)}</span></p>
<p><span class="a-text-bold">${view.texts.quantity}</span> <span class="quantity-display">${line.quantity}</span></p></div></div></div>`;
  });
  return html`<div class="a-cardui rcx-checkout-custom-card panel-content" id="checkout-javaItemSelectPanel">
<h2 class="a-size-medium a-text-bold">${view.texts.updateItems}</h2>${lines}
${continueForm(purchase, 'itemselect', 'primary', view.texts.continue)}</div>`;
}
