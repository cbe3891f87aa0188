import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { purchaseOrderProgress, purchaseOrderStates, type LifecycleState } from '../../../lib/domain/lifecycle.ts';
import { mayMove, type TransitionFacts } from '../../../lib/domain/transitions.ts';

const derived = purchaseOrderProgress.filter((progress) => progress !== 'none');
const anyState = fc.constantFrom<LifecycleState>(...purchaseOrderStates, ...derived);
const fresh: TransitionFacts = { orders: 0, openOrders: 0, openRequest: false, rejected: false };
const delivered = { ...fresh, orders: 1 };
const open = { ...fresh, orders: 2, openOrders: 1 };
const asked = { ...fresh, openRequest: true };
const rejected = { ...fresh, rejected: true };

describe('a state set by hand', () => {
  test.each<[LifecycleState, LifecycleState, TransitionFacts, string | null]>([
    ['draft', 'issued', fresh, null], ['draft', 'cancelled', fresh, null], ['draft', 'closed', fresh, 'neverIssued'],
    ['draft', 'requested', fresh, 'noRequest'], ['draft', 'requested', asked, null],
    ['requested', 'issued', asked, 'awaitsAnswer'], ['requested', 'draft', asked, null], ['requested', 'cancelled', asked, null],
    ['issued', 'draft', fresh, null], ['issued', 'draft', delivered, 'hasOrders'], ['issued', 'requested', fresh, 'alreadyIssued'],
    ['issued', 'closed', open, null], ['issued', 'cancelled', fresh, null], ['issued', 'cancelled', open, 'hasOpenOrders'],
    ['issued', 'cancellationPending', open, null], ['issued', 'cancellationPending', fresh, 'noOpenOrders'],
    ['ordered', 'issued', delivered, 'derived'], ['ordered', 'draft', delivered, 'hasOrders'], ['ordered', 'closed', open, null],
    ['received', 'cancelled', delivered, null], ['partlyReceived', 'cancelled', open, 'hasOpenOrders'],
    ['closed', 'issued', delivered, null], ['closed', 'cancelled', fresh, 'reopenFirst'], ['closed', 'draft', fresh, 'reopenFirst'],
    ['cancellationPending', 'issued', open, null], ['cancellationPending', 'cancelled', open, 'hasOpenOrders'],
    ['cancellationPending', 'cancelled', delivered, null], ['cancelled', 'issued', fresh, null], ['cancelled', 'closed', fresh, 'reopenFirst'],
  ])('from %s to %s with %o: %s', (from, to, facts, problem) => {
    expect(mayMove(from, to, facts)).toEqual(problem === null ? { ok: true, value: null } : { ok: false, error: problem });
  });

  it('is never in use while the approver has not agreed, wherever it was put meanwhile', () => {
    for (const from of ['draft', 'requested', 'closed', 'cancellationPending', 'cancelled'] as const) {
      expect(mayMove(from, 'issued', asked)).toEqual({ ok: false, error: 'awaitsAnswer' });
      if (from !== 'requested') expect(mayMove(from, 'issued', rejected)).toEqual({ ok: false, error: 'notApproved' });
    }
  });

  it('is never one that follows from orders, and always the one it is', () => {
    const facts = fc.record({ orders: fc.nat(3), openOrders: fc.nat(3), openRequest: fc.boolean(), rejected: fc.boolean() });
    fc.assert(fc.property(anyState, anyState, facts, (from, to, each) => {
      const move = mayMove(from, to, each);
      if (from === to) expect(move.ok).toBe(true);
      else if (derived.some((state) => state === to)) expect(move).toEqual({ ok: false, error: 'derived' });
      else expect(move.ok || move.error.length > 0).toBe(true);
    }));
  });

  it('never ends at cancelled while an order is open, unless nothing was ever issued', () => {
    fc.assert(fc.property(anyState, (from) => {
      const planned = from === 'draft' || from === 'requested' || from === 'cancelled';
      expect(mayMove(from, 'cancelled', open).ok).toBe(planned);
    }));
  });
});
