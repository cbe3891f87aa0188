import { findProduct } from '../catalogue.ts';
import { money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Line, Purchase } from '../records.ts';
import { picture } from './layout.ts';
import { stepUrl } from './checkout-links.ts';
import type { View } from './view.ts';

/** One line of the review: the container carries the line's id, the ASIN stands outside, beside it. */
export function checkoutLine(view: View, purchase: Purchase, line: Line, index: number): Html {
  const id = Buffer.from(`miq://document:1.0/Ordering/amazon:1.0/LineItem:1.0/${line.uuid}`).toString('base64');
  const { product } = line;
  const title = product.title[view.market.language];
  return html`<div class="a-box a-spacing-top-base lineitem-container checkout-card-color" data-url="/marketplaces/${view.market.marketplaceId}/checkout/purchases/${purchase.id}/line-items/${id}" id="${id}"><div class="a-box-inner">
<span class="celwidget" data-csa-c-slot-id="checkout-item-block-itemBlock" data-csa-c-type="widget">
<div class="a-row a-spacing-base product-image-description-row demo-line">
<div class="product-image-column">${picture('')}</div>
<div class="product-description-column">
<span class="celwidget" data-csa-c-slot-id="checkout-item-block-itemPrimaryTitle" data-csa-c-type="widget"><span class="lineitem-title-text break-word" id="checkout-item-block-item-primary-title-${id}">${title}</span></span>
<div class="a-section a-spacing-none">${product.priceMarkup === 'apex' ? apexPrice(view, line) : classicPrice(view, line)}</div>
${product.bundledWith === undefined ? nothing : bundle(view, line, product.bundledWith, index)}
${seller(view, product.seller)}
</div></div>
${quantity(view, purchase, line, id)}
</span></div></div>`;
}

/** The older markup: the price paid, perhaps with a price per unit in the same element. */
function classicPrice(view: View, line: Line): Html {
  return html`<span class="lineitem-price-text a-text-bold">${money(view.market, line.unitPrice)}${perUnit(view, line)}</span>`;
}

/** The newer markup: the price paid, a struck-through list price, a price per unit, all with hidden and drawn copies. */
function apexPrice(view: View, line: Line): Html {
  const paid = money(view.market, line.unitPrice);
  const list = line.product.listPricePercent;
  const basis = list === undefined ? undefined : money(view.market, Math.round((line.unitPrice * list) / 100));
  const unit = perUnit(view, line).trim();
  return html`<div class="a-section a-spacing-none"><span class="aok-align-center a-text-bold"><span class="a-price apex-price-to-pay-value"><span class="a-offscreen">${paid}</span><span aria-hidden="true">${paid}</span></span></span>
${unit === '' ? nothing : html`<span class="a-size-small a-color-base apex-price-to-pay-ppu aok-nowrap">${unit}</span>`}
${basis === undefined ? nothing : html`<span class="a-size-small a-color-secondary"><span class="a-price a-text-price apex-basis-price-value" data-a-strike="true"><span class="a-offscreen">${basis}</span><span aria-hidden="true">${basis}</span></span></span>`}</div>`;
}

function perUnit(view: View, line: Line): string {
  const { perUnit: per } = line.product;
  if (per === undefined) return '';
  return ` (${money(view.market, Math.round(line.unitPrice / per.divisor))} / ${per.unit[view.market.language]})`;
}

/** The pop-over of a bundle holds line containers of its own, without id and address. */
function bundle(view: View, line: Line, otherAsin: string, index: number): Html {
  const { texts, market } = view;
  const other = findProduct(otherAsin);
  const nested = html`<h5>${texts.bundleNote}</h5><div class="a-box a-spacing-top-base lineitem-container checkout-card-color"><div class="a-box-inner a-padding-base">
<span class="lineitem-title-text">${line.product.title[market.language]}</span> <strong>${money(market, line.unitPrice + (other?.price[market.currency] ?? 0))}</strong>
<ol><li><span class="a-size-base">${other?.title[market.language]}</span> <span class="lineitem-price-text a-text-bold">${money(market, other?.price[market.currency] ?? 0)}</span></li></ol></div></div>`;
  return html`<div class="a-section a-spacing-none"><a class="a-popover-trigger a-declarative" href="#" role="button"><span class="a-color-link">${texts.bundle}</span></a>
<div class="a-popover-preload" id="a-popover-product-bundle-details-popover-${index}"><div class="a-section" id="product-bundle-details-popover-${index}">${nested}</div></div>
<div class="a-popover-preload" id="a-popover-delete-together-content-${index}"><div class="a-section" id="delete-together-content-${index}">${nested}</div></div></div>`;
}

function seller(view: View, name: string | undefined): Html {
  if (name === undefined) return html`<p class="a-spacing-none"><span class="a-size-small">${view.texts.ownSeller}</span></p>`;
  return html`<p class="a-spacing-none a-spacing-top-mini a-size-small lineitem-seller-section"><span class="break-word">${view.texts.soldBy(name)}</span></p>`;
}

function quantity(view: View, purchase: Purchase, line: Line, id: string): Html {
  if (line.product.limited === true || line.product.bundledWith !== undefined) {
    return html`<div class="a-row a-spacing-base"><span class="a-text-bold">${view.texts.quantity}</span> <span class="quantity-display">${line.quantity}</span></div>`;
  }
  const change = (to: number): string => `${stepUrl(purchase, 'set-quantity')}&line=${line.uuid}&quantity=${to}`;
  return html`<div class="a-row a-spacing-base"><fieldset class="a-declarative a-stepper-expanding-fieldset" data-a-component="stepper" data-action="a-stepper" data-steppervalue="${line.quantity}" id="lineItemQuantity_${id}" name="checkout-quantity-stepper">
<legend aria-hidden="true" class="a-offscreen">${view.texts.quantity}</legend><div class="a-stepper-inner-container"><div class="a-stepper-controls">
<button type="button" aria-label="−1" class="a-declarative" data-a-selector="decrement" data-setactionurl="${change(line.quantity - 1)}">−</button>
<div class="a-declarative" data-a-selector="spinbutton"><span data-a-selector="value"><span data-a-selector="inner-value">${line.quantity}</span></span></div>
<button type="button" aria-label="+1" class="a-declarative" data-a-selector="increment" data-setactionurl="${change(line.quantity + 1)}">+</button></div></div></fieldset></div>`;
}
