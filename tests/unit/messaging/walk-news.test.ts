import { describe, expect, it } from 'vitest';
import { newWalk } from '../../../lib/domain/list-walk-step.ts';
import { ok } from '../../../lib/domain/result.ts';
import { toOwnRequest } from '../../../lib/messaging/own-page.ts';
import { tabPlaceSchema } from '../../../lib/messaging/tab-place.schema.ts';
import { walkNews } from '../../../lib/messaging/walk-news.ts';
import { pageInTab } from '../../../lib/messaging/walk-tab.ts';
import { card, details, list, order } from '../app/pages.ts';

const walk = newWalk('amazon.com', 'year-2025', 0);
const onPages = { ...walk, atEnd: true, orderPages: [order(1)] };
const place = { period: 'year-2025', start: 10 } as const;
const cards = [card(1, { X: 1 }, null), card(2, { X: 1 }, null)];
const page = (data: object, missing: readonly string[] = []) => ({ ...list(cards), data: { orders: cards, ...data }, missing });
const recorded = (reading: object, at?: object) => ({ name: 'recordOrders', input: { reading, ...(at === undefined ? {} : { place: at }) } });
const news = (message: unknown, answer: Parameters<typeof walkNews>[2] = ok({ badges: [] })) => walkNews(walk, message, answer, 0.25);

describe('what a page of a walk\'s tab means to the walk', () => {
  it.each<[string, unknown, object]>([
    ['a page in the middle', recorded(page({ count: 30 }), place), { start: 10, end: 12, isLast: false, rest: 0.25 }],
    ['the page with the last order', recorded(page({ count: 12 }), place), { end: 12, isLast: true }],
    ['no number and a next page', recorded(page({ nextUrl: 'https://www.amazon.com/x' }), place), { isLast: false }],
    ['no number and no next page', recorded(page({}), place), { isLast: true }],
    ['no number, and a next page that could not be read', recorded(page({}, ['nextUrl']), place), { isLast: false }],
    ['a card that is not there yet: it counts, and the walk rests longest', recorded(page({ count: 30 }, ['orders[2].orderId']), place), { end: 13, rest: 1 }],
  ])('%s', (_, message, expected) => {
    expect(news(message)).toMatchObject({ kind: 'listRead', ...expected });
  });

  it.each<[string, unknown, object | undefined]>([
    ['a list that names neither period nor place', recorded(page({ count: 30 })), { kind: 'stop', reason: 'otherList' }],
    ['a list that cannot be read', { name: 'reportUnread', input: { page: 'order-list', fields: [] } }, { kind: 'stop', reason: 'unread' }],
    ['a captcha', { name: 'reportStop', input: { stop: 'captcha' } }, { kind: 'stop', reason: 'captcha' }],
    ['another period', recorded(page({ count: 30 }), { period: 'last30', start: 10 }), undefined],
    ['another marketplace', recorded({ ...page({ count: 30 }), marketplace: 'amazon.de' }, place), undefined],
    ['a place that is none', recorded(page({ count: 30 }), { period: 'year-2025', start: -1 }), undefined],
    ['a stop that is none', { name: 'reportStop', input: { stop: 'elsewhere' } }, undefined],
    ['a key pressed in a field', { name: 'suggestPurchaseOrders', input: { query: '' } }, undefined],
    ['nothing of ours', 'x', undefined],
  ])('%s', (_, message, expected) => {
    expect(news(message)).toEqual(expected);
  });

  it('what the ledger did not take stops it', () => {
    expect(news(recorded(page({ count: 30 }), place), { ok: false, error: 'full' })).toEqual({ kind: 'stop', reason: 'failed' });
  });

  it('an order\'s page is done with, readable or not', () => {
    const done = { kind: 'orderDone', orderId: order(1), rest: 0 };
    expect(walkNews(onPages, recorded(details(card(1, { X: 1 }, null))), ok(null), 0)).toEqual(done);
    expect(walkNews(onPages, { name: 'reportUnread', input: {} }, ok(null), 0)).toEqual(done);
  });
});

describe('where a tab is, by its script\'s word', () => {
  it.each([
    [{ kind: 'list', place }, { kind: 'list', start: 10 }],
    [{ kind: 'list', place: { period: 'last30', start: 10 } }, 'elsewhere'],
    [{ kind: 'order', orderId: order(1) }, { kind: 'order', orderId: order(1) }],
    [{ kind: 'stop', stop: 'signIn' }, 'signIn'],
    [{ kind: 'otherList' }, 'otherList'],
    [{ kind: 'other' }, 'elsewhere'],
  ])('%j', (told, expected) => {
    expect(pageInTab(walk, tabPlaceSchema.parse(told))).toEqual(expected);
  });

  it('is unknown when nobody answers, and gone when the tab is closed', () => {
    expect([pageInTab(walk, undefined), pageInTab(walk, 'closed')]).toEqual(['elsewhere', 'tabClosed']);
  });

  it.each([null, 'list', { kind: 'list' }, { kind: 'list', place: { period: 'year-1', start: 0 } }, { kind: 'order', orderId: 'x' }, { kind: 'other', more: 1 }])('takes no %j', (told) => {
    expect(tabPlaceSchema.safeParse(told).success).toBe(false);
  });
});

it('an own page may ask for three things only', () => {
  expect([{ name: 'lookAtWalks' }, { name: 'storeKept' }, { name: 'dropKept', id: 'x' }].map(toOwnRequest)).not.toContain(undefined);
  expect([null, 'storeKept', { name: 'dropKept' }, { name: 'dropKept', id: 1 }, { name: 'savePurchaseOrder' }].map(toOwnRequest)).toEqual(Array(5).fill(undefined));
});
