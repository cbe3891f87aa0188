import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asinOfHref } from '../../../lib/amazon/asin.ts';
import { findOrderId, orderIdOfUrl } from '../../../lib/amazon/order-id.ts';
import { readField, startLog, textOf } from '../../../lib/amazon/read.ts';

const page = (html: string): Document => new JSDOM(html).window.document;
const places = [{ css: '.new', seen: '2026-05' }, { css: '.old', seen: '2020' }];

describe('a field', () => {
  it('comes from the first selector that has a value, and says which it was', () => {
    const log = startLog();
    expect(readField(log, 'name', page('<p class=new> </p><p class=old>a  b</p>'), places, textOf)).toBe('a b');
    expect(log).toEqual({ missing: [], evidence: { name: { selector: '.old', index: 1, seen: '2020' } } });
  });

  it('is read when several elements agree', () => {
    expect(readField(startLog(), 'name', page('<p class=new>a</p><p class=new>a</p>'), places, textOf)).toBe('a');
  });

  it('is missing when its elements differ, and an older selector does not decide', () => {
    const log = startLog();
    expect(readField(log, 'name', page('<p class=new>a</p><p class=new>b</p><p class=old>a</p>'), places, textOf)).toBeUndefined();
    expect(log).toEqual({ missing: ['name'], evidence: { name: { selector: '.new', index: 0, seen: '2026-05', note: 'disagree' } } });
  });

  it('is missing when no selector has a value, and has no evidence', () => {
    const log = startLog();
    expect(readField(log, 'name', page('<p>a</p>'), places, textOf)).toBeUndefined();
    expect(log).toEqual({ missing: ['name'], evidence: {} });
  });
});

describe('text', () => {
  it.each([['<p>a\n  b&nbsp;c</p>', 'a b c'], ['<p> </p>', undefined], ['<p>a<b>b</b></p>', 'ab'], ['<p></p>', undefined], ['<p>t\ufeffax  \ufeff</p>', 'tax']])('of %s is %s', (html, text) => {
    expect(textOf(page(html).querySelector('p'))).toBe(text);
  });
  it('of nothing is none', () => expect(textOf(null)).toBeUndefined());
});

describe('an order id', () => {
  it.each([
    ['Order # 112-0000001-0000001', '112-0000001-0000001'], ['D01-0000001-0000001', 'D01-0000001-0000001'], ['Bestellnr.302-0000001-0000001', '302-0000001-0000001'], ['\u200f404-0000001-0000001\u200e', '404-0000001-0000001'],
    ['01234567-89ab-cdef-0123-456789abcdef', '01234567-89ab-cdef-0123-456789abcdef'], ['112-0000001-0000001 112-0000001-0000001', '112-0000001-0000001'], ['٤٠٤-٠٠٠٠٠٠١-٠٠٠٠٠٠١', '404-0000001-0000001'],
  ])('in %s is %s', (text, id) => expect(findOrderId(text)).toBe(id));

  it.each(['', '112-0000001-000000', '1112-0000001-0000001', '112-0000001-00000011', '112-0000001-0000001-1', '112-0000001-0000001 112-0000002-0000002', '\u202e112-0000001-0000001', 'd01-0000001-0000001'])('is not in %j', (text) => {
    expect(findOrderId(text)).toBeUndefined();
  });

  it.each([
    ['?orderID=112-0000001-0000001', '112-0000001-0000001'], ['?ie=UTF8&orderId=112-0000001-0000001', '112-0000001-0000001'], ['?orderID=112-0000001-0000001&orderId=112-0000001-0000001', '112-0000001-0000001'],
    ['?orderID=112-0000001-0000001&orderId=112-0000002-0000002', undefined], ['?orderID=x', undefined], ['', undefined],
  ])('in the address %s is %s', (query, id) => expect(orderIdOfUrl(new URL(`https://www.amazon.com/your-orders/order-details${query}`))).toBe(id));
});

describe('an ASIN', () => {
  it.each([
    ['/dp/B0EXAMPLE1', 'B0EXAMPLE1'], ['https://www.amazon.de/-/en/Some-Title/dp/B0EXAMPLE1/ref=x?th=1', 'B0EXAMPLE1'], ['/gp/product/0123456789/', '0123456789'], ['/dp/B0EXAMPLE1?psc=1', 'B0EXAMPLE1'],
    ['/dp/B0EXAMPLE12', undefined], ['/dp/b0example1', undefined], ['/s?k=B0EXAMPLE1', undefined], ['', undefined], [null, undefined],
  ])('of the link %s is %s', (href, asin) => expect(asinOfHref(href)).toBe(asin));
});
