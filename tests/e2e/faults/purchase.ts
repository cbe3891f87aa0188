import type { Page } from '@playwright/test';
import { catalogue } from '../../store/catalogue.ts';
import { Field } from '../pages/field.ts';
import { ShopPage } from '../pages/shop.ts';

/** Points of one purchase at which something may break, in their order. */
export const steps = [
  'checkout opens', 'field shown', 'list open', 'number typed', 'number picked', 'before the click',
  'confirmation shown', 'list opens', 'list shown',
] as const;
/** Milliseconds after the click that places the order. */
export const delays = [0, 1, 2, 4, 8, 15, 30, 60, 100, 150, 250] as const;

export type Moment = (typeof steps)[number] | (typeof delays)[number];
export const moments: readonly Moment[] = [...steps.slice(0, 6), ...delays, ...steps.slice(6)];

export interface Purchase {
  /** No two purchases of one test hold the same two products, so that items prove whose order it is. */
  readonly asins: readonly [string, string];
  readonly number: string;
}

/** The `index`th purchase: another pair of products each, on one of two POs in turn. */
export function purchaseAt(index: number): Purchase {
  const pairs = catalogue.flatMap(({ asin: first }, at) => catalogue.slice(at + 1).map(({ asin: second }) => [first, second] as const));
  const asins = pairs[index];
  if (asins === undefined) throw new RangeError(`Cannot make purchase ${index}: there are ${pairs.length} pairs of products`);
  return { asins, number: index % 2 === 0 ? 'PO-1001' : 'PO-1002' };
}

/** Buys, from the cart to the order list, and calls `strike` when `moment` has come. */
export async function buy(page: Page, { asins, number }: Purchase, moment: Moment, strike: () => Promise<void>): Promise<void> {
  const shop = new ShopPage(page);
  const field = new Field(page);
  const at = async (step: Moment): Promise<void> => {
    if (step === moment) await strike();
  };
  await shop.fillsCart(...asins);
  const struck = at('checkout opens');
  await shop.proceedsToReview();
  await struck;
  await field.isShownOnce();
  await at('field shown');
  await field.focus();
  await at('list open');
  await field.types(number);
  await at('number typed');
  await field.presses('Enter');
  await at('number picked');
  await field.says(number === 'PO-1001' ? 'North wing' : 'South wing');
  await at('before the click');
  await place(shop, moment, strike);
  await at('confirmation shown');
  const listed = at('list opens');
  await shop.opensOrders();
  await listed;
  await at('list shown');
}

async function place(shop: ShopPage, moment: Moment, strike: () => Promise<void>): Promise<void> {
  const clicked = shop.clicksPlaceOrder();
  const struck = typeof moment === 'number' ? new Promise((resolve) => setTimeout(resolve, moment)).then(strike) : undefined;
  await clicked;
  await struck;
  await shop.seesConfirmation();
}
