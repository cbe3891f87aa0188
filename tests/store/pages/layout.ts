import { html, nothing, type Html } from '../html.ts';
import type { View } from './view.ts';

/** A whole page. Scripts and styles are files of the shop's own: the policy allows nothing inline. */
export function page(view: View, parts: {
  readonly title: string;
  readonly body: Html;
  readonly script?: 'checkout' | 'product' | 'order-list' | 'business-list';
  readonly head?: Html;
  readonly nav?: Html;
}): Html {
  const { market, texts } = view;
  return html`<!DOCTYPE html>
<html class="a-no-js" lang="${market.lang}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${parts.title}</title>
${parts.head}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo-assets/shop.css">
${parts.script === undefined ? nothing : html`<script type="module" src="/demo-assets/${parts.script}.js"></script>`}
</head>
<body class="a-aui_template_weblab_cache-c">
<div id="demo-shop-banner">${texts.demoShop}</div>
<div id="a-page">
${parts.nav ?? shopNav(view)}
${parts.body}
</div></body></html>`;
}

/** The bar of the shop's ordinary pages. */
function shopNav(view: View): Html {
  const { texts, shop, control } = view;
  const units = shop.cart.reduce((sum, line) => sum + line.quantity, 0);
  const orders = control.settings.business === undefined ? '/your-orders/orders' : '/ab/your-orders/orders';
  return html`<header id="navbar-main"><div id="navbar" role="navigation" aria-label="Primary">
<a class="nav-home" href="/">${view.market.host.replace('www.', '')}</a>
${control.settings.business === undefined ? nothing : html`<span class="abnav-accountfor">Amazon Business</span>`}
<a id="nav-orders" href="${orders}">${texts.yourOrders}</a>
<a id="nav-cart" href="/gp/cart/view.html">${texts.cart} <span id="nav-cart-count">${units}</span></a>
</div></header>`;
}

/** The bar of the checkout: a title and nothing else to click. */
export function checkoutNav(view: View): Html {
  return html`<header class="nav-flex" id="navbar-main"><div aria-label="Primary" id="navbar" role="navigation">
<div id="nav-belt"><div class="nav-fill"><div id="nav-checkout-title"><h1 id="nav-checkout-title-header">
<a aria-label="${view.texts.secureCheckout}" href="#" id="nav-checkout-title-header-text" role="button">${view.texts.secureCheckout}</a>
</h1></div></div></div></div></header>`;
}

/** A picture of the product: a grey square with its first letter, drawn by the stylesheet. */
export function picture(title: string, size: 'small' | 'large' = 'small'): Html {
  return html`<img alt="${title}" class="demo-picture demo-picture-${size}" src="/demo-assets/picture.svg">`;
}
