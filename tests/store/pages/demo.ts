import { html, type Html } from '../html.ts';
import { detailsShapes, listGenerations, type NextPurchase, type Settings } from '../settings.ts';
import { fullDay } from '../format.ts';
import { page } from './layout.ts';
import type { View } from './view.ts';

/** Switches of the next purchase, in plain words. */
export const nextSwitches: readonly (readonly [keyof NextPurchase & ('split' | 'hold' | 'cancelLast' | 'failPayment' | 'throughExecutions'), string])[] = [
  ['split', 'The next purchase becomes two orders'],
  ['hold', 'The next purchase waits for an approver'],
  ['cancelLast', 'The shop cancels the last order of the next purchase'],
  ['failPayment', 'The next payment fails'],
  ['throughExecutions', 'The way to the confirmation goes over one more page'],
];

/** Switches that stay as they are set. */
export const settingSwitches: readonly (readonly [keyof Settings & ('confirmationShowsOrderId' | 'beforeYouGo' | 'itemStep' | 'freeShippingPromotion'), string])[] = [
  ['confirmationShowsOrderId', 'The confirmation page names an order id in its forms'],
  ['beforeYouGo', 'A page offers one more thing before the checkout'],
  ['itemStep', 'A step for the items comes before the review'],
  ['freeShippingPromotion', 'Free delivery is printed as a promotion'],
];

/** The page from which a person stages the shop. One form for the switches, one button each for what is done to orders. */
export function demoPage(view: View): Html {
  const { settings, next, today } = view.control;
  const box = (name: string, label: string, on: boolean): Html => html`<label><input type="checkbox" name="${name}"${on ? checked : ''}> ${label}</label>`;
  const choice = (name: string, label: string, options: readonly string[], current: string): Html => html`<label>${label} <select name="${name}">${options.map((option) => html`<option${option === current ? selected : ''}>${option}</option>`)}</select></label>`;
  const business = settings.business === undefined ? 'none' : `${settings.business.field}${settings.business.required ? ', required' : ''}`;
  const body = html`<main class="a-container"><h1>Stage the demo shop</h1><div class="demo-control">
<form method="post" action="/demo/set" class="a-box"><div class="a-box-inner"><h2>Next purchase</h2>
${nextSwitches.map(([name, label]) => box(name, label, next[name]))}
<h2>The shop</h2>${settingSwitches.map(([name, label]) => box(name, label, settings[name]))}
${choice('listGeneration', 'Layout of the order list', listGenerations, settings.listGeneration)}
${choice('detailsShape', 'Layout of the order details', detailsShapes, settings.detailsShape)}
${choice('startAt', 'The checkout begins at', ['address', 'review'], settings.startAt)}
${choice('business', 'Business account asks for a PO', businessChoices, business)}
<label>Orders arrive encrypted, readable after (ms, empty for never) <input class="a-input-text" name="encryptedListDelay" size="6" value="${settings.encryptedListDelay ?? ''}"></label>
<label>Today <input class="a-input-text" type="date" name="today" value="${today}"></label>
<button type="submit">Apply</button></div></form>
<div><form method="post" action="/demo/fill"><button>Put three things into the cart</button></form>
<form method="post" action="/demo/release"><button>Approve what waits</button></form>
<form method="post" action="/demo/reset"><button>Start over</button></form>
<table><tbody>${view.shop.orders.slice(0, 8).map((order) => html`<tr><td>${order.id}</td><td>${fullDay(view.market, order.placedOn)}</td><td>${order.released ? order.status : 'waits for approval'}</td>
<td><form method="post" action="/demo/cancel"><input type="hidden" name="order" value="${order.id}"><button>Cancel</button></form></td>
<td><form method="post" action="/demo/deliver"><input type="hidden" name="order" value="${order.id}"><button>Deliver</button></form></td></tr>`)}</tbody></table></div></div></main>`;
  return page(view, { title: 'Stage the demo shop', body });
}

/** How the business step may ask. */
export const businessChoices = ['none', 'text', 'text, required', 'pick-list', 'pick-list, required'] as const;

const checked: Html = { markup: ' checked' };
const selected: Html = { markup: ' selected' };
