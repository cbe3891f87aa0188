import { describe, expect, test } from 'vitest';
import { reportOf } from './read-text.ts';

interface Cells {
  readonly date: string;
  readonly total?: string;
  readonly currency?: string;
}

/** A report of business orders in English, in German or, with a website and no currency, of consumers. */
function file(kind: 'en' | 'de' | 'website', rows: readonly Cells[]): string {
  const header = kind === 'de' ? 'Bestelldatum\tBestellnummer\tWährung\tNettosumme' : `Order Date\tOrder ID\t${kind === 'en' ? 'Currency' : 'Website'}\tOrder Net Total`;
  return [header, ...rows.map(({ date, total = '1.00', currency = 'USD' }, index) => `${date}\t111-000000${index}-0000001\t${currency}\t${total}`)].join('\n');
}

async function read(kind: 'en' | 'de' | 'website', rows: readonly Cells[]) {
  const { contents, unreadable } = await reportOf(file(kind, rows));
  return {
    days: contents.kind === 'orders' ? contents.orders.map(({ placedOn }) => placedOn) : [],
    totals: contents.kind === 'orders' ? contents.orders.map(({ total }) => total?.amount ?? null) : [],
    problems: unreadable.map(({ line, reason }) => [line, reason]),
  };
}
const days = (kind: 'en' | 'de' | 'website', currency: string, ...dates: string[]) => read(kind, dates.map((date) => ({ date, currency })));

describe('a day that may be read in two ways', () => {
  test('follows a day further down that has one reading, whatever the currency', async () => {
    expect(await days('en', 'CAD', '03/04/2025', '13/04/2025')).toMatchObject({ days: ['2025-04-03', '2025-04-13'], problems: [] });
    expect(await days('en', 'CAD', '03/04/2025', '04/13/2025')).toMatchObject({ days: ['2025-03-04', '2025-04-13'], problems: [] });
    expect(await days('en', 'USD', '03/04/2025', '13/04/2025')).toMatchObject({ days: ['2025-04-03', '2025-04-13'], problems: [] });
  });

  test.each<['en' | 'de' | 'website', string, string | undefined]>([
    ['en', 'USD', '2025-03-04'], ['en', 'GBP', '2025-04-03'], ['en', 'EUR', '2025-04-03'], ['en', 'CAD', undefined], ['de', 'EUR', '2025-04-03'],
    ['website', 'Amazon.com', '2025-03-04'], ['website', 'www.amazon.co.uk', '2025-04-03'], ['website', 'amazon.ca', undefined], ['website', 'elsewhere', undefined],
  ])('alone in a report (%s, %s) is %s', async (kind, currency, day) => {
    expect(await days(kind, currency, '03/04/2025')).toMatchObject(day === undefined ? { days: [], problems: [[2, 'ambiguousDay']] } : { days: [day], problems: [] });
  });

  test('is not guessed when the file writes both orders and its currency does not tell', async () => {
    expect(await days('en', 'CAD', '03/04/2025', '13/04/2025', '04/13/2025')).toMatchObject({ days: ['2025-04-13', '2025-04-13'], problems: [[2, 'ambiguousDay']] });
  });

  test('follows the currency when one slip in the file speaks against the others', async () => {
    expect(await days('en', 'USD', '03/04/2025', '31/12/2025', '04/13/2025')).toMatchObject({ days: ['2025-03-04', '2025-04-13'], problems: [[3, 'notADay']] });
  });
});

describe('an amount that may be read in two ways', () => {
  const totals = (kind: 'en' | 'de' | 'website', currency: string, ...amounts: string[]) => read(kind, amounts.map((total) => ({ date: '2025-04-13', total, currency })));

  test('follows an amount further down that has one reading', async () => {
    expect(await totals('en', 'EUR', '1.234', '12,50')).toMatchObject({ totals: [123400, 1250], problems: [] });
    expect(await totals('en', 'EUR', '1,234', '12.50')).toMatchObject({ totals: [123400, 1250], problems: [] });
    expect(await totals('en', 'EUR', '1.234', '12.50')).toMatchObject({ totals: [1250], problems: [[2, 'tooPrecise']] });
  });

  test.each<['en' | 'de', string, string, number | undefined]>([
    ['de', 'EUR', '1.234', 123400], ['en', 'USD', '1,234', 123400], ['en', 'JPY', '1,234', 1234], ['en', 'EUR', '1.234', undefined], ['en', 'EUR', '1,234', undefined], ['en', 'PLN', '1.234', undefined],
  ])('alone in a report (%s, %s): %s is %s', async (kind, currency, amount, total) => {
    expect(await totals(kind, currency, amount)).toMatchObject(total === undefined ? { totals: [], problems: [[2, 'ambiguousAmount']] } : { totals: [total], problems: [] });
  });
});

describe('the currency is what the report says', () => {
  test.each<[string, string, unknown]>([
    ['Currency', 'GBP', { amount: 1200, currency: 'GBP' }], ['Currency', 'gbp', { amount: 1200, currency: 'GBP' }], ['Website', 'Amazon.co.jp', { amount: 12, currency: 'JPY' }], ['Website', 'panda01', null], ['Account Group', 'GBP', null],
  ])('%s %s', async (column, cell, total) => {
    const { contents } = await reportOf(`Order Date,Order ID,${column},Order Net Total\n2025-04-13,111-0000001-0000001,${cell},12\n`);
    expect(contents).toMatchObject({ orders: [{ total }] });
  });

  test('or what the amount itself says', async () => {
    const { contents } = await reportOf('Order Date,Order ID,Order Net Total,Order Tax\n2025-04-13,111-0000001-0000001,€12.50,$1.00\n');
    expect(contents).toMatchObject({ orders: [{ total: { amount: 1250, currency: 'EUR' }, tax: null }] });
  });
});
