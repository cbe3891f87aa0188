import * as z from 'zod';
import type { Money } from './money.ts';
import { currencySchema } from './primitives.schema.ts';

/** Money within the range in which whole numbers are exact. */
export const moneySchema: z.ZodType<Money> = z.strictObject({ amount: z.int(), currency: currencySchema });

/** Most minor units an amount on a page may have: a thousand million dollars. */
const mostOnPage = 100_000_000_000;
/** Money as a page shows it; refunds and discounts are below zero. */
export const shownMoneySchema: z.ZodType<Money> = z.strictObject({ amount: z.int().min(-mostOnPage).max(mostOnPage), currency: currencySchema });
/** What a cart or one of its items costs. */
export const priceSchema: z.ZodType<Money> = z.strictObject({ amount: z.int().min(0).max(mostOnPage), currency: currencySchema });
