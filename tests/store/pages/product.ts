import { catalogue, type Product } from '../catalogue.ts';
import { money } from '../format.ts';
import { html, type Html } from '../html.ts';
import { page, picture } from './layout.ts';
import type { View } from './view.ts';

/** All products, as the shop's front page. */
export function homePage(view: View): Html {
  const cards = catalogue.map((product) => html`<li class="demo-card">
<a class="a-link-normal" href="/dp/${product.asin}">${picture(product.title[view.market.language], 'large')}
<span>${product.title[view.market.language]}</span></a>
<span class="a-price">${money(view.market, product.price[view.market.currency])}</span></li>`);
  return page(view, { title: view.market.host, body: html`<main class="a-container"><ul class="demo-grid">${cards}</ul></main>` });
}

/** One product, with "Add to cart" and "Buy now"; the latter opens the checkout in a frame on this page. */
export function productPage(view: View, product: Product): Html {
  const { texts, market } = view;
  const title = product.title[market.language];
  const body = html`<main class="a-container" id="dp"><div id="ppd" class="demo-columns">
<div id="centerCol">${picture(title, 'large')}
<h1 id="title"><span id="productTitle">${title}</span></h1>
<p>${product.seller === undefined ? texts.ownSeller : texts.soldBy(product.seller)}</p></div>
<div id="rightCol"><div id="buybox" class="a-box"><div class="a-box-inner">
<span class="a-price apexPriceToPay"><span class="a-offscreen">${money(market, product.price[market.currency])}</span><span aria-hidden="true">${money(market, product.price[market.currency])}</span></span>
<form id="addToCart" method="post" action="/gp/product/handle-buy-box/ref=dp_start-bbf_1_glance">
<input type="hidden" name="ASIN" id="ASIN" value="${product.asin}">
<label>${texts.quantity} <select name="quantity" id="quantity">${[1, 2, 3, 4, 5].map((n) => html`<option value="${n}">${n}</option>`)}</select></label>
<span class="a-button a-button-primary" id="submit.add-to-cart-announce"><input type="submit" id="add-to-cart-button" name="submit.add-to-cart" class="a-button-input" value="${texts.addToCart}"></span>
<span class="a-button a-button-primary demo-buy-now"><input type="submit" id="buy-now-button" name="submit.buy-now" class="a-button-input" formaction="/checkout/entry/buynow" value="${texts.buyNow}"></span>
</form></div></div></div>
</div>
<div id="turbo-checkout-modal" class="aok-hidden" role="dialog" aria-label="${texts.buyNow}"></div>
</main>`;
  return page(view, { title: `${title} : ${market.host}`, body, script: 'product' });
}
