import { encryptCard, type EncryptedCard } from '../encrypted-card.ts';
import { html, nothing, type Html } from '../html.ts';
import { pageSize, timeFilters, type TimeFilter } from '../order-filter.ts';
import type { Order } from '../records.ts';
import type { ListGeneration } from '../settings.ts';
import { page } from './layout.ts';
import { cardContent, generationOf, orderCard } from './order-card.ts';
import type { View } from './view.ts';

/** Which orders to show, and how. */
export type ListPage = {
  readonly orders: readonly Order[];
  readonly filter: string;
  readonly start: number;
  readonly generation: ListGeneration;
  /** Cards arrive encrypted and are decrypted by the page's script. */
  readonly encrypted: boolean;
};

/** "Your Orders". */
export function orderListPage(view: View, list: ListPage): Html {
  const { texts } = view;
  const shown = list.orders.slice(list.start, list.start + pageSize);
  const secrets: EncryptedCard[] = [];
  const cards = shown.map((order) => {
    const generation = generationOf(order, list.generation);
    const content = cardContent(view, order, generation);
    if (!list.encrypted) return orderCard(order, generation, content);
    const secret = encryptCard(content.markup);
    secrets.push(secret);
    return orderCard(order, 'C', html`<div class="a-box-group a-spacing-base"><div class="csd-encrypted-sensitive" id="${secret.id}"></div></div>`);
  });
  const body = html`<section class="your-orders-content-container aok-relative js-yo-container"><div class="your-orders-content-container__content js-yo-main-content">
<div class="a-row a-spacing-medium"><div class="a-column a-span6"><h1>${texts.yourOrders}</h1></div><div class="a-column a-span6 a-span-last"><div class="search-bar"><form action="/your-orders/search" class="a-spacing-none" method="get"><input aria-label="${texts.searchOrders}" class="a-input-text" id="searchOrdersInput" name="search" placeholder="${texts.searchOrders}" type="search"></form></div></div></div>
${filterForm(view, list)}
${cards}
${shown.length === 0 ? html`<div class="a-row"><p>${texts.noOrders}</p></div>` : pagination(view, list)}
</div></section>
${secrets.length === 0 ? nothing : html`<script id="csd-payload" type="application/json">${{ markup: JSON.stringify(secrets) }}</script>`}`;
  return page(view, { title: texts.yourOrders, body, script: 'order-list' });
}

function filterForm(view: View, list: ListPage): Html {
  const { texts } = view;
  const names: Readonly<Record<'last30' | 'months-3', string>> = { last30: texts.last30, 'months-3': texts.months3 };
  const label = (filter: TimeFilter): string => (filter.kind === 'year' ? filter.year : names[filter.kind]);
  const options = timeFilters(view.shop, view.control.today).map((filter) =>
    html`<option value="${filter.value}"${filter.value === list.filter ? selected : ''}>${label(filter)}</option>`);
  return html`<div class="a-row a-spacing-base"><form action="/your-orders/orders" class="js-time-filter-form a-spacing-none" method="get"><label class="a-form-label time-filter__label aok-inline-block a-text-normal" for="time-filter"><span class="num-orders">${texts.orderCount(list.orders.length)}</span> ${texts.placedIn} </label>
<span class="a-dropdown-container"><select autocomplete="off" class="a-native-dropdown" id="time-filter" name="timeFilter">${options}</select></span></form></div>`;
}

function pagination(view: View, list: ListPage): Html {
  const { texts } = view;
  const pages = Math.ceil(list.orders.length / pageSize);
  if (pages < 2) return nothing;
  const at = Math.floor(list.start / pageSize);
  const url = (index: number): string => {
    const query = new URLSearchParams(view.url.search);
    query.set('startIndex', String(index * pageSize));
    return `${view.url.pathname}?${query.toString()}`;
  };
  const numbers = Array.from({ length: pages }, (_, index) => html`<li class="${index === at ? 'a-selected' : 'a-normal'}"><a href="${url(index)}">${index + 1}</a></li>`);
  const last = at + 1 === pages;
  return html`<div class="a-row"><div class="a-text-center"><ul class="a-pagination">
<li class="${at === 0 ? 'a-disabled' : ''}">${at === 0 ? html`← ${texts.previous}` : html`<a href="${url(at - 1)}">← ${texts.previous}</a>`}</li>
${numbers}
<li class="${last ? 'a-disabled a-last' : 'a-last'}">${last ? html`${texts.next} →` : html`<a href="${url(at + 1)}">${texts.next} →</a>`}</li></ul></div></div>`;
}

const selected: Html = { markup: ' selected' };
