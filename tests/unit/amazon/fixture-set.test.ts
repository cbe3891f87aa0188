// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { casesIn, ownFixtures, type Case } from '../../../scripts/corpus/corpus.ts';

type Shows = (page: Case) => boolean;

const has = (...patterns: readonly RegExp[]): Shows => ({ content }) => patterns.every((pattern) => pattern.test(content));
const lacks = (pattern: RegExp): Shows => ({ content }) => !pattern.test(content);
const at = (pattern: RegExp): Shows => ({ url }) => pattern.test(url.pathname);
const and = (...rules: readonly Shows[]): Shows => (page) => rules.every((rule) => rule(page));
const reads = (field: string, value?: unknown): Shows => ({ expected: { data } }) =>
  Object.hasOwn(data, field) && (value === undefined || data[field] === value);

/** The layouts of each kind of page, by what only they have. */
const generations: readonly (readonly [kind: string, generation: string, shows: Shows])[] = [
  ['order-list', 'A, 2010 to 2023', has(/class="[^"]*order-info[ "]/, /class="[^"]*label[ "]/)],
  ['order-list', 'B, 2024', and(has(/class="[^"]*order-header"/), lacks(/order-header__header-list/))],
  ['order-list', 'C, 2025', and(has(/js-order-card/, /order-header__header-list/), lacks(/data-csa-c-slot-id="amzn1\.yourorders/))],
  ['order-list', 'D, 2026', has(/data-csa-c-slot-id="amzn1\.yourorders\.order-card\./)],
  ['order-list', 'of Amazon Business', and(at(/\/ab\//), has(/id="orderCard"/))],
  ['order-details', 'legacy, until 2023', and(has(/order-date-invoice-item/), lacks(/data-component/))],
  ['order-details', 'mixed, 2024', has(/order-date-invoice-item/, /data-component/)],
  ['order-details', 'components, from 2025', and(has(/data-component="orderId"/), lacks(/order-date-invoice-item/))],
  ['order-details', 'with a PO number', and(has(/data-component="poNumber"/), reads('poNumber'))],
  ['invoice', 'printed tables', and(at(/summary\/print\.html/), ({ form }) => form === 'html', lacks(/data-component/))],
  ['invoice', 'digital order', at(/digital\/your-account\/order-summary/)],
  ['invoice', 'print page of components, 2026', has(/data-component="briefOrderInfoInvoice"/)],
  ['invoice', 'of Amazon Business', reads('poNumber')],
  ['checkout', 'address', reads('stage', 'address')],
  ['checkout', 'payment', reads('stage', 'payment')],
  ['checkout', 'items', reads('stage', 'items')],
  ['checkout', 'before you go', reads('stage', 'before-you-go')],
  ['checkout', 'review', and(at(/\/checkout\//), reads('stage', 'review'))],
  ['checkout', 'older, under /gp/buy', at(/\/gp\/buy\//)],
  ['checkout', 'with Amazon’s own PO field', ({ expected: { data } }) => JSON.stringify(data['amazonPo'] ?? '').includes('"present":true')],
  ['confirmation', 'with an order id', reads('orderIds')],
  ['confirmation', 'without an order id', and(reads('placed', true), (page) => !reads('orderIds')(page))],
];
const fewest = 5;
const own = casesIn(ownFixtures);

describe('the fixtures', () => {
  it.each(generations)(`show %s %s in at least ${fewest} marketplaces`, (kind, _generation, shows) => {
    const marketplaces = new Set(own.filter((page) => page.kind === kind && shows(page)).map(({ url }) => url.hostname.replace('www.amazon.', '')));
    expect(marketplaces.size, [...marketplaces].join(', ')).toBeGreaterThanOrEqual(fewest);
  });
});
