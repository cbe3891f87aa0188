import { correspondenceLimits, type NewCorrespondence } from './correspondence.ts';
import { isMailAddress } from './mail-link.ts';

/** Why a piece of correspondence cannot be kept: the field, and the most it may hold. */
export type CorrespondenceProblem =
  | { readonly code: 'empty'; readonly field: 'text' }
  | { readonly code: 'badAddress'; readonly field: 'withWhom' }
  | { readonly code: 'tooLong'; readonly field: 'withWhom' | 'subject' | 'text' | 'attachments'; readonly most: number }
  | { readonly code: 'tooMany'; readonly field: 'attachments' | 'purchaseOrderIds' | 'orderKeys'; readonly most: number };

/** The address in `Ines Marlow <ines@example.com>`, or the whole text. */
function addressIn(withWhom: string): string {
  return /<([^<>]*)>\s*$/.exec(withWhom)?.[1] ?? withWhom.trim();
}

/** What keeps `correspondence` from being kept as it is; undefined when nothing does. A name alone is fine; an address has to be one. */
export function correspondenceProblem(correspondence: NewCorrespondence): CorrespondenceProblem | undefined {
  const { withWhom, subject, text, attachments, purchaseOrderIds, orderKeys } = correspondence;
  const limits = correspondenceLimits;
  const tooLong = (field: 'withWhom' | 'subject' | 'text', value: string): CorrespondenceProblem | undefined =>
    (value.length > limits[field] ? { code: 'tooLong', field, most: limits[field] } : undefined);
  if (text.trim() === '' && subject.trim() === '') return { code: 'empty', field: 'text' };
  const long = tooLong('withWhom', withWhom) ?? tooLong('subject', subject) ?? tooLong('text', text);
  if (long !== undefined) return long;
  if (withWhom.includes('@') && !isMailAddress(addressIn(withWhom))) return { code: 'badAddress', field: 'withWhom' };
  if (attachments.length > limits.attachments) return { code: 'tooMany', field: 'attachments', most: limits.attachments };
  if (attachments.some((name) => name.length > limits.attachment)) return { code: 'tooLong', field: 'attachments', most: limits.attachment };
  if (purchaseOrderIds.length > limits.purchaseOrders) return { code: 'tooMany', field: 'purchaseOrderIds', most: limits.purchaseOrders };
  if (orderKeys.length > limits.orders) return { code: 'tooMany', field: 'orderKeys', most: limits.orders };
  return undefined;
}
