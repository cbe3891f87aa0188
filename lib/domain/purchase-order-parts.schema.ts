import * as z from 'zod';
import { agreedTextMaxLength, type AgreedLine } from './agreed-line.ts';
import { budgetPeriods, type Budget } from './budget.ts';
import { moneySchema } from './money.schema.ts';
import { asinSchema, currencySchema, instantSchema, plainDateSchema } from './primitives.schema.ts';
import { requestTextMaxLength, type PurchaseOrderRequest } from './purchase-order-request.ts';

const positiveMoney = moneySchema.refine(({ amount }) => amount > 0);

/** A stored line of what was agreed. */
export const agreedLineSchema: z.ZodType<AgreedLine> = z.strictObject({
  id: z.string().min(1).max(60),
  asin: asinSchema.nullable(),
  text: z.string().max(agreedTextMaxLength),
  quantity: z.int().min(1).max(1_000_000).nullable(),
  unitPrice: moneySchema.refine(({ amount }) => amount >= 0).nullable(),
  tolerancePercent: z.number().min(0).max(100),
}).refine(({ asin, text }) => asin !== null || text !== '');

/** A stored budget. */
export const budgetSchema: z.ZodType<Budget> = z.strictObject({
  amount: positiveMoney,
  period: z.enum(budgetPeriods),
  rollover: z.boolean(),
  from: plainDateSchema.nullable(),
  until: plainDateSchema.nullable(),
  warnAtPercent: z.int().min(1).max(99).nullable(),
  rates: z.array(z.strictObject({
    currency: currencySchema, rate: z.string().regex(/^(?!0*\.?0*$)\d{1,9}(?:\.\d{1,9})?$/), statedOn: plainDateSchema,
  })).max(30),
}).refine(({ from, until }) => from === null || until === null || from <= until);

const requestWords = z.string().max(requestTextMaxLength);

/** A stored request. */
export const requestSchema: z.ZodType<PurchaseOrderRequest> = z.strictObject({
  requestedAt: instantSchema,
  reason: requestWords,
  delivery: requestWords,
  payment: requestWords,
  earlierOrders: requestWords,
  numberPending: z.boolean(),
  remindOn: plainDateSchema.nullable(),
  answer: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('approved'), at: instantSchema, by: requestWords }),
    z.strictObject({ kind: z.literal('rejected'), at: instantSchema, by: requestWords, reason: requestWords }),
  ]).nullable(),
});
