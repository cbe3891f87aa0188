import { describe, expect, it } from 'vitest';
import { marketplaceOfUrl, marketplaceRow, marketplaceZone } from '../../../lib/amazon/marketplaces.ts';
import { isCurrency } from '../../../lib/domain/currency.ts';
import { currencyOf, marketplaces } from '../../../lib/domain/marketplace.ts';

describe('the table of marketplaces', () => {
  it('has 23 rows with a country each of its own', () => {
    expect(new Set(marketplaces.map((name) => marketplaceRow(name).country)).size).toBe(23);
  });

  it.each(marketplaces)('%s has a known currency, a real time zone and languages Intl knows', (name) => {
    const row = marketplaceRow(name);
    expect(isCurrency(row.currency)).toBe(true);
    expect(new Intl.DateTimeFormat('en', { timeZone: row.zone }).resolvedOptions().timeZone).toBeTruthy();
    expect(Intl.DateTimeFormat.supportedLocalesOf([...row.languages])).toEqual(row.languages);
    expect(new Set(row.languages).size).toBe(row.languages.length);
    expect(currencyOf(name)).toBe(row.currency);
    expect(marketplaceZone(name)).toBe(row.zone);
  });

  it.each([
    ['amazon.com', 'USD'], ['amazon.co.uk', 'GBP'], ['amazon.ie', 'EUR'], ['amazon.com.be', 'EUR'], ['amazon.co.jp', 'JPY'],
    ['amazon.se', 'SEK'], ['amazon.com.tr', 'TRY'], ['amazon.eg', 'EGP'], ['amazon.co.za', 'ZAR'], ['amazon.sg', 'SGD'],
  ] as const)('%s charges in %s', (name, currency) => {
    expect(currencyOf(name)).toBe(currency);
  });
});

describe('the marketplace of an address', () => {
  it.each(marketplaces)('is %s for its exact host', (name) => {
    expect(marketplaceOfUrl(new URL(`https://www.${name}/your-orders/orders?x=1#y`))).toBe(name);
    expect(marketplaceRow(name).host).toBe(`www.${name}`);
  });

  it.each([
    'http://www.amazon.de/', 'https://amazon.de/', 'https://smile.amazon.de/', 'https://www.amazon.de.example/', 'https://www.amazon.de:444/',
    'https://www.amazon.com@evil.example/', 'https://www-amazon.de/', 'https://www.amazon.cn/', 'about:blank', 'file:///www.amazon.de/', 'blob:https://www.evil.example/1',
  ])('is unknown for %s', (address) => {
    expect(marketplaceOfUrl(new URL(address))).toBeUndefined();
  });

  it('is that of the host even with a port named that is HTTPS’s own, capitals and a user name', () => {
    expect(marketplaceOfUrl(new URL('https://WWW.Amazon.DE:443/'))).toBe('amazon.de');
  });
});
