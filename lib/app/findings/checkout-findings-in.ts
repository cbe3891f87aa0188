import type { Checkout } from '../../domain/checkout.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { placedCheckoutFindings } from '../../domain/findings/placed-checkout-findings.ts';
import { isPlaced } from '../../domain/match-edges.ts';
import { checkoutsWithUnsavedNumber, waitingCheckouts } from '../../storage/checkouts.ts';
import type { ReadTransaction } from '../../storage/schema.ts';
import { byItsNumberNow } from '../choice.ts';
import type { AppContext } from '../context.ts';
import { verdictOn } from '../judge-number.ts';
import type { FindingBasis } from './finding-basis.ts';

/** Everything that is wrong with checkouts that were placed, also what will be. Only those that wait, or that have a number nobody saved, can have anything. */
export async function checkoutFindingsIn(tx: ReadTransaction, ctx: AppContext, basis: FindingBasis): Promise<Finding[]> {
  const [waiting, unsaved] = await Promise.all([waitingCheckouts(tx), checkoutsWithUnsavedNumber(tx)]);
  const checkouts = new Map([...waiting, ...unsaved].map((each) => [each.key, each]));
  const found = await Promise.all([...checkouts.values()].map((checkout) => findingsOf(tx, ctx, basis, checkout)));
  return found.flat();
}

async function findingsOf(tx: ReadTransaction, ctx: AppContext, basis: FindingBasis, checkout: Checkout): Promise<Finding[]> {
  if (!isPlaced(checkout)) return [];
  const chosen = await byItsNumberNow(tx, checkout.chosen);
  const saved = chosen?.purchaseOrderId == null ? undefined : await basis.purchaseOrder(chosen.purchaseOrderId);
  const verdict = chosen !== null && chosen.purchaseOrderId === null ? await verdictOn(tx, ctx, basis.numberRules, chosen.number) : undefined;
  const unknown = verdict?.kind === 'unknown' ? verdict : undefined;
  const orders = await Promise.all(checkout.orders.map((key) => basis.order(key)));
  const undecided = orders.flatMap((order) => (order === undefined || order.linkedTo.length > 0 || order.assignment?.by === 'person' ? [] : [order.key]));
  return placedCheckoutFindings({
    checkout, undecided, number: chosen?.number ?? null, owner: saved?.owner ?? '', isUnknown: unknown !== undefined,
    rule: unknown?.rule ?? null, near: (unknown?.near ?? []).map(({ number }) => number),
  }, basis.limits);
}
