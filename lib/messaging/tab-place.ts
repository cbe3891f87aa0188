import type { ListPlace } from '../domain/completeness.ts';
import type { OrderId } from '../domain/ids.ts';
import type { PageStop } from '../amazon/walk-stop.ts';

/** What the background asks a walk's tab before it goes on there. No answer means: not a page of ours. */
export interface AskPlace {
  readonly name: 'askPlace';
}

/** Where a tab is, by the word of its content script. Untrusted: parsed with `tabPlaceSchema`. */
export type TabPlace =
  | { readonly kind: 'list'; readonly place: ListPlace }
  | { readonly kind: 'order'; readonly orderId: OrderId }
  /** A list that names neither period nor place. */
  | { readonly kind: 'otherList' }
  | { readonly kind: 'stop'; readonly stop: PageStop }
  | { readonly kind: 'other' };

/** True for the question. Content scripts get messages from our own extension only. */
export function isAskPlace(message: unknown): message is AskPlace {
  return typeof message === 'object' && message !== null && 'name' in message && message.name === 'askPlace';
}
