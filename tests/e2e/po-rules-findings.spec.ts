import { anyRules } from '../../lib/domain/number-rules/number-rules.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { Asin } from '../../lib/domain/ids.ts';
import { expect, test } from './fixture.ts';
import { Field } from './pages/field.ts';
import { budgetOf, Seed } from './pages/seed.ts';
import { ShopPage, type ShopHost } from './pages/shop.ts';

const day = (text: string) => text as PlainDate; // a day's form
const paper = 'B0DEMO0001' as Asin; // the demo shop's own
const lamp = 'B0DEMO0002' as Asin;

interface Market {
  readonly host: ShopHost;
  readonly marketplace: 'amazon.com' | 'amazon.de' | 'amazon.co.jp';
  readonly currency: 'USD' | 'EUR' | 'JPY';
  /** What the paper costs, in minor units. */
  readonly price: number;
}

const markets: readonly Market[] = [
  { host: 'www.amazon.com', marketplace: 'amazon.com', currency: 'USD', price: 2499 },
  { host: 'www.amazon.de', marketplace: 'amazon.de', currency: 'EUR', price: 2299 },
  { host: 'www.amazon.co.jp', marketplace: 'amazon.co.jp', currency: 'JPY', price: 3480 },
];

const lineOf = (asin: Asin, quantity: number, price: Market, more: number): PurchaseOrder['lines'][number] => ({
  id: '1', asin, text: '', quantity, unitPrice: { amount: price.price + more, currency: price.currency }, tolerancePercent: 0,
});

/** Each purchase order with one thing that speaks against it, and what the field says of it. Two of the paper are in the cart. */
const cases = (market: Market): readonly (readonly [string, Partial<PurchaseOrder>, RegExp])[] => {
  const { currency, price, marketplace } = market;
  const other = marketplace === 'amazon.com' ? 'amazon.de' : 'amazon.com';
  return [
    ['PO-FINE', { budget: budgetOf(price * 1000, currency) }, /PO-FINE · Title of PO-FINE — \S+ of \S+ left after this order$/],
    ['PO-EXPIRED', { validUntil: day('2025-10-31') }, /Expired on Oct 31, 2025\./],
    ['PO-LATER', { validFrom: day('2199-01-01') }, /Valid from Jan 1, 2199\./],
    ['PO-DRAFT', { state: 'draft' }, /Not issued yet\./],
    ['PO-CLOSED', { state: 'closed' }, /Closed\./],
    ['PO-CANCELLED', { state: 'cancelled' }, /Cancelled\./],
    ['PO-SINGLE', { reuse: 'single' }, /111-1111111-1111111 is on this PO already, and it is for one order only\. Pick another\./],
    ['PO-ABROAD', { marketplaces: [other] }, new RegExp(`This PO may be used on ${other} only\\.`)],
    ['PO-SMALL', { budget: budgetOf(price, currency) }, /\d over budget\. It has \S+ left; this order is \S+\. Pick another, or split this order\./],
    ['PO-LOW', { budget: { ...budgetOf(price * 4, currency), warnAtPercent: 99 } }, /Funds are low: \S+ of \S+ left after this order\./],
    ['PO-PAST', { budget: { ...budgetOf(price * 1000, currency), until: day('2025-12-31') } }, /Its budget ended on Dec 31, 2025\./],
    ['PO-HELD', { budget: budgetOf(price * 1000, currency) }, /\S+ of it is held by other checkouts/],
    ['PO-POUNDS', { budget: { ...budgetOf(100_000, 'USD'), amount: { amount: 100_000, currency: 'GBP' } } }, new RegExp(`This order is in ${currency}, the budget in GBP\\.`)],
    ['PO-DEARER', { lines: [lineOf(paper, 5, market, -100)] }, /: \S+ each, agreed \S+\. \S+ more on this order\./],
    ['PO-CHEAPER', { lines: [lineOf(paper, 5, market, 100)] }, /: \S+ each, below the agreed /],
    ['PO-FEWER', { lines: [lineOf(paper, 1, market, 0)] }, /: 2 in the cart, 1 left on this PO\./],
    ['PO-LAMPS', { lines: [lineOf(lamp, 5, market, 0)] }, / is not on this PO\./],
  ];
};

for (const market of markets) {
  test(`each finding is said while its number is typed, by keyboard alone: ${market.host}`, async ({ browserContext, extensionId, shop, field }) => {
    test.setTimeout(180_000);
    const seed = new Seed(browserContext, extensionId);
    for (const [number, details] of cases(market)) await seed.purchaseOrder(number, `Title of ${number}`, details);
    await seed.order('111-1111111-1111111', 'PO-SINGLE');
    await seed.openElsewhere(market.marketplace, 'PO-HELD', { amount: 5000, currency: market.currency });
    shop.host = market.host;
    await shop.fillsCart(paper, paper);
    await shop.goesToReview();
    await field.isShownOnce();
    await field.reachesByKeyboard();
    for (const [number, , sentence] of cases(market)) {
      await field.writes(number);
      await field.says(sentence);
    }
  });
}

test('a mistyped number is offered, never corrected, and a button puts the right one in', async ({ browserContext, extensionId, shop, field }) => {
  const seed = new Seed(browserContext, extensionId);
  await seed.purchaseOrder('PO-2026-0042', 'Office refresh');
  await shop.fillsCart(paper);
  await shop.goesToReview();
  await field.types('PO-2026-OO42'); // letters for zeros
  await field.says('No saved PO has this number. Did you mean this one?');
  await field.holds('PO-2026-OO42');
  await field.presses('Tab'); // past the button that empties the field
  await field.presses('Tab');
  await field.presses('Enter');
  await field.holds('PO-2026-0042');
  await field.says('Office refresh');
});

test.describe('the form of a number', () => {
  const rules = [
    ['ABCDEFGHIJKL', '12 characters are too many: 10 fit into SAP.'],
    ['AB_1', '"_" in place 3 is not allowed. Letters, digits and hyphens are.'],
    ['ABC-123', 'The check digit does not fit, so a digit is mistyped, or it ends in'],
  ] as const;
  for (const [typed, sentence] of rules) {
    test(`"${typed}" gets its sentence`, async ({ browserContext, extensionId, shop, field }) => {
      await new Seed(browserContext, extensionId)
        .settings({ numberRules: { ...anyRules, preset: 'sap', characters: 'lettersDigitsDash', checkDigit: 'mod97' } });
      await shop.fillsCart(paper);
      await shop.goesToReview();
      await field.types(typed);
      await field.says(sentence);
    });
  }

  test('a number of another form hears what one looks like', async ({ browserContext, extensionId, shop, field }) => {
    await new Seed(browserContext, extensionId).settings({ numberRules: { ...anyRules, patterns: [{ kind: 'mask', text: 'PO-{seq:5}' }] } });
    await shop.fillsCart(paper);
    await shop.goesToReview();
    await field.types('4711');
    await field.says(/This does not have the form of your organisation's numbers, such as PO-\d{5}\./);
  });
});

test('a field of the organisation\'s own is filled in at the checkout and kept with it', async ({ browserContext, extensionId, shop, field }) => {
  const seed = new Seed(browserContext, extensionId);
  await seed.settings({ customFields: [{ id: 'centre', label: 'Cost centre', options: ['100', '200'], requiredAtCheckout: true }] });
  await seed.purchaseOrder('PO-1', 'Paper');
  await shop.fillsCart(paper);
  await shop.goesToReview();
  await field.types('PO-1');
  await field.says('"Cost centre" is still to be filled in.');
  await field.presses('Enter');
  await field.fillsIn('centre', '200');
  await field.says(/^PO-1 · Paper — no orders so far\. This order is recorded under it\.$/);
  await shop.placesOrder();
  await expect.poll(() => seed.checkouts()).toEqual([expect.objectContaining({ state: 'confirmed', customValues: { centre: '200' } })]);
});

test('what another window has spent or has open is said when this one is looked at again', async ({ browserContext, extensionId, shop, field, tab }) => {
  const seed = new Seed(browserContext, extensionId);
  await seed.purchaseOrder('PO-1', 'Paper', { budget: budgetOf(4000, 'USD') });
  await shop.fillsCart(paper);
  await shop.goesToReview();
  await field.types('PO-1');
  await field.says(/^PO-1 · Paper — \S+ of \$40\.00 left after this order$/);
  const other = await browserContext.newPage();
  const [otherShop, otherField] = [new ShopPage(other), new Field(other)];
  await otherShop.fillsCart('B0DEMO0003');
  await otherShop.goesToReview();
  await otherField.types('PO-1');
  await otherField.says(/\$\d\S+ of it is held by other checkouts/);
  await otherShop.placesOrder();
  await tab.bringToFront();
  await tab.evaluate(() => window.dispatchEvent(new Event('focus'))); // a browser without a screen does not tell its pages
  await field.says(/\d over budget\./);
});
