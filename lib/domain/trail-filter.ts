import type { Entry } from './entry.ts';
import type { OrderKey, PurchaseOrderId } from './ids.ts';
import type { Instant } from './plain-date.ts';

/** What entries of the audit trail are about, as people ask for them. */
export const trailKinds = ['purchaseOrders', 'orders', 'checkouts', 'invoices', 'findings', 'correspondence', 'settings', 'files'] as const;
export type TrailKind = (typeof trailKinds)[number];

export const actors = ['person', 'page', 'ledger'] as const satisfies readonly Entry['actor'][];

/** By how an action's name begins, where the subject does not say it: invoices are kept with their orders. */
const byAction: readonly (readonly [string, TrailKind])[] = [['invoice', 'invoices'], ['difference', 'invoices'], ['finding', 'findings']];
const bySubject: Readonly<Record<string, TrailKind>> = {
  purchaseOrder: 'purchaseOrders', order: 'orders', checkout: 'checkouts', correspondence: 'correspondence', settings: 'settings', series: 'settings',
};

/** What an entry is about; imports, exports, backups and removals are `files`. */
export function trailKindOf({ action, subject }: Pick<Entry, 'action' | 'subject'>): TrailKind {
  const named = byAction.find(([start]) => action.startsWith(start));
  return named?.[1] ?? bySubject[subject.split('/')[0] ?? ''] ?? 'files';
}

/** What of the trail is asked for. Null: not narrowed in this way. */
export interface TrailFilter {
  /** The first instant, and the first one after the period. */
  readonly from: Instant | null;
  readonly before: Instant | null;
  readonly kind: TrailKind | null;
  readonly actor: Entry['actor'] | null;
  /** Each of its words has to stand somewhere in an entry, in any case. */
  readonly query: string;
  /** The story of one record, with what belongs to it. */
  readonly story: { readonly purchaseOrderId: PurchaseOrderId } | { readonly orderKey: OrderKey } | null;
}

/** True when an entry is asked for. The story is chosen by whoever reads. */
export function fitsTrail({ from, before, kind, actor, query }: Omit<TrailFilter, 'story'>, entry: Entry): boolean {
  if ((from !== null && entry.at < from) || (before !== null && entry.at >= before)) return false;
  if ((actor !== null && entry.actor !== actor) || (kind !== null && trailKindOf(entry) !== kind)) return false;
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return true;
  const searched = JSON.stringify([entry.subject, entry.reason, entry.before, entry.after]).toLowerCase();
  return words.every((word) => searched.includes(word));
}
