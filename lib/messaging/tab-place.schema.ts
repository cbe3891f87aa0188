import * as z from 'zod';
import { listPeriodSchema } from '../domain/health.schema.ts';
import { toOrderId, type OrderId } from '../domain/ids.ts';
import type { TabPlace } from './tab-place.ts';

/** The part of a list a page shows. */
export const listPlaceSchema = z.strictObject({ period: listPeriodSchema, start: z.int().min(0).max(1_000_000) });

/** What a page may ask for instead of being what its address says. */
export const pageStopSchema = z.enum(['signIn', 'captcha']);

const orderId = z.string().transform((text, context): OrderId => {
  const id = toOrderId(text);
  if (id !== undefined) return id;
  context.addIssue({ code: 'custom', message: 'not an order id' });
  return z.NEVER;
});

/** A content script's answer to `askPlace`. Anything else counts as another page. */
export const tabPlaceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('list'), place: listPlaceSchema }),
  z.strictObject({ kind: z.literal('order'), orderId }),
  z.strictObject({ kind: z.literal('otherList') }),
  z.strictObject({ kind: z.literal('stop'), stop: pageStopSchema }),
  z.strictObject({ kind: z.literal('other') }),
]) satisfies z.ZodType<TabPlace>;
