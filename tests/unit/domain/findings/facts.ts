import type { FindingFacts } from '../../../../lib/domain/findings/finding-facts.ts';
import type { Finding } from '../../../../lib/domain/findings/finding.ts';
import type { FindingLimits } from '../../../../lib/domain/findings/limits.ts';
import { orderFindings } from '../../../../lib/domain/findings/order-findings.ts';
import type { LinkedFacts, OrderFacts } from '../../../../lib/domain/findings/order-facts.ts';
import { defaultSettings } from '../../../../lib/domain/default-settings.ts';
import { defaultFolding } from '../../../../lib/domain/number-rules/folding.ts';
import type { Order } from '../../../../lib/domain/order.ts';
import type { PurchaseOrder } from '../../../../lib/domain/purchase-order.ts';
import { exactRules } from '../../../../lib/domain/reconcile/rules.ts';
import { order, po } from '../reconcile/papers.ts';

/** As given, in a ledger that is told of invoices. */
export const limits: FindingLimits = { ...defaultSettings, folding: defaultFolding, reconcile: exactRules, zone: 'UTC', keepsInvoices: true };

/** A purchase order an order is linked to, whole. */
export const linkedTo = (purchaseOrder: PurchaseOrder, more: Partial<LinkedFacts> = {}): LinkedFacts => ({ purchaseOrder, share: { kind: 'whole' }, endedOn: null, ...more });

/** Noon of a day, as a moment. */
export const noonOf = (text: string): number => Date.parse(`${text}T12:00:00Z`);

/** What a test is about; everything else of the order is in order: it is linked to PO-1. */
export interface Case extends Partial<Omit<OrderFacts, 'order'>> {
  readonly order?: Partial<Order>;
}

/** The findings of order 1. */
export function findings({ order: more = {}, linked = [linkedTo(po('PO-1'))], ...facts }: Case): Finding[] {
  const known = order({ linkedTo: linked.map(({ purchaseOrder }) => purchaseOrder.id), ...more });
  return orderFindings({ order: known, isOver: false, linked, contested: 0, hasUnsavedNumber: false, invoices: [], isAccepted: false, near: [], ...facts }, limits);
}

/** Those of one code: since when, and their facts. */
export function found(all: readonly Finding[], code: FindingFacts['code']): readonly (readonly [string, FindingFacts])[] {
  return all.filter(({ facts }) => facts.code === code).map(({ since, facts }) => [since, facts] as const);
}
