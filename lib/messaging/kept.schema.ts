import * as z from 'zod';
import { marketplaces, type Marketplace } from '../domain/marketplace.ts';
import type { Durable, Kept } from './outbox.ts';
import { inputSchemas } from './schemas.ts';

const keptSchema = z.strictObject({
  marketplace: z.enum(marketplaces),
  at: z.int().min(0).max(8.64e15),
  message: z.discriminatedUnion('name', [
    z.strictObject({ name: z.literal('choosePurchaseOrder'), input: inputSchemas.choosePurchaseOrder }),
    z.strictObject({ name: z.literal('submitCheckout'), input: inputSchemas.submitCheckout }),
    z.strictObject({ name: z.literal('recordConfirmation'), input: inputSchemas.recordConfirmation }),
  ]),
}) satisfies z.ZodType<Kept>;

const idStarts = { choosePurchaseOrder: 'choice', submitCheckout: 'submit', recordConfirmation: 'confirm' } as const;

/**
 * What was written down under `id`, when it has the form of a message and id, marketplace and reading agree; else
 * undefined. It stays a claim: whoever may write to this storage could have written it.
 */
export function parseKept(id: string, value: unknown): Kept | undefined {
  const parsed = keptSchema.safeParse(value);
  if (!parsed.success) return undefined;
  const { marketplace, message } = parsed.data;
  if (marketplaceOf(message) !== undefined && marketplaceOf(message) !== marketplace) return undefined;
  const purchaseId = purchaseIdOf(message);
  return purchaseId !== undefined && id === `${idStarts[message.name]}/${marketplace}/${purchaseId}` ? parsed.data : undefined;
}

/** The purchase a message is about; undefined when its reading has none. */
export function purchaseIdOf(message: Durable) {
  return message.name === 'choosePurchaseOrder' ? message.input.purchaseId : message.input.reading.data.purchaseId;
}

function marketplaceOf(message: Durable): Marketplace | undefined {
  return message.name === 'choosePurchaseOrder' ? undefined : message.input.reading.marketplace;
}
