import * as z from 'zod';
import type { Money } from './money.ts';
import { currencySchema } from './primitives.schema.ts';

/** Money within the range in which whole numbers are exact. */
export const moneySchema: z.ZodType<Money> = z.strictObject({ amount: z.int(), currency: currencySchema });
