import * as z from 'zod';
import { toPurchaseId, type PurchaseId } from '../domain/ids.ts';
import { marketplaces } from '../domain/marketplace.ts';
import type { TabReport } from './tab-report.ts';

/** Longest text the popup takes from a page: above every PO number, below anything that could spoil the view. */
const text = z.string().max(200);

const purchaseId = z.string().transform((value, context): PurchaseId => {
  const id = toPurchaseId(value);
  if (id !== undefined) return id;
  context.addIssue({ code: 'custom', message: 'not a purchase id' });
  return z.NEVER;
});

/** A content script's answer to `describeTab`. Anything else counts as no answer. */
export const tabReportSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('checkout'),
    marketplace: z.enum(marketplaces),
    purchaseId,
    stage: z.literal('review').exactOptional(),
    number: text.nullable(),
    verdict: z.enum(['usable', 'malformed', 'unknown', 'notIssued', 'expired', 'closed', 'cancelled']).nullable(),
    kept: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('unread'),
    page: z.enum(['checkout', 'confirmation', 'order-list', 'order-details', 'invoice', 'other']),
    fields: z.array(text).max(40),
  }),
]) satisfies z.ZodType<TabReport>;
