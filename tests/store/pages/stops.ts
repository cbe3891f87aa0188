import { html, type Html } from '../html.ts';
import { page } from './layout.ts';
import type { View } from './view.ts';

/** Sign-in; any name will do, and the page that was asked for comes next. */
export function signInPage(view: View, returnTo: string): Html {
  const { texts } = view;
  const body = html`<main class="a-container demo-narrow"><form name="signIn" method="post" action="/ap/signin" class="a-box"><div class="a-box-inner">
<h1 class="a-spacing-small">${texts.signIn}</h1><input type="hidden" name="openid.return_to" value="${returnTo}">
<label for="ap_email">${texts.email}</label><input type="email" id="ap_email" name="email" autocomplete="off" class="a-input-text">
<span class="a-button a-button-primary" id="continue"><input type="submit" class="a-button-input" value="${texts.continue}"></span></div></form></main>`;
  return page(view, { title: texts.signIn, body });
}

/** A captcha; any answer will do. */
export function captchaPage(view: View, returnTo: string): Html {
  const { texts } = view;
  const body = html`<main class="a-container demo-narrow"><form method="get" action="/errors/validateCaptcha" class="a-box"><div class="a-box-inner">
<h4>${texts.captchaTitle}</h4><p>${texts.captchaNote}</p><input type="hidden" name="amzn-r" value="${returnTo}">
<input type="text" id="captchacharacters" name="field-keywords" autocomplete="off" class="a-input-text">
<span class="a-button a-button-primary"><input type="submit" class="a-button-input" value="${texts.continueShopping}"></span></div></form></main>`;
  return page(view, { title: view.market.host, body });
}

/** What is not there. */
export function notFoundPage(view: View): Html {
  return page(view, { title: view.texts.notFound, body: html`<main class="a-container"><h1>${view.texts.notFound}</h1></main>` });
}
