import { describe, expect, it } from 'vitest';
import { arranged, arrangementOf } from '../../../entrypoints/ledger/views/reconcile/reconcile-params.ts';
import type { ReconciledOrder } from '../../../lib/domain/reconcile/reconciled-order.ts';
import { key } from '../app/orders.ts';
import { on, order } from '../app/pages.ts';
import { invoice, match, po } from '../domain/reconcile/papers.ts';

const today = on('2026-05-20');

describe('what an address asks to reconcile', () => {
  it.each([
    [{}, '2026-05', 'open', 'placed', true],
    [{ period: '2026-Q1', show: 'accepted', sort: 'difference' }, '2026-Q1', 'accepted', 'difference', false],
    [{ period: 'all', show: 'all', sort: '-billed' }, 'all', 'all', 'billed', true],
    [{ period: '2026-13', show: 'nothing', sort: '-nothing', marketplace: 'amazon.nowhere' }, '2026-05', 'open', 'placed', true],
  ] as const)('%o', (params, period, shown, sort, descending) => {
    expect(arrangementOf(params, today)).toMatchObject({ period, shown, sorting: { key: sort, descending }, asked: { marketplace: null } });
  });
});

describe('the rows of a reconciliation', () => {
  const row = (n: number, billed: number | null): ReconciledOrder => ({
    orderKey: key(n), orderId: order(n), marketplace: 'amazon.com', placedOn: on(`2026-05-0${n}`), purchaseOrders: [po(`PO-${n}`)], acceptance: null,
    match: billed === null ? match([invoice(1)], { order: { total: null } }) : match([invoice(billed)]),
  });
  const rows = [row(4, null), row(3, 10_000), row(2, 9000), row(1, 10_240)];
  const shown = (params: Readonly<Record<string, string>>) => arranged(rows, arrangementOf(params, today)).map(({ placedOn }) => Number(placedOn?.slice(-1)));

  it.each([
    [{}, [4, 2, 1]],
    [{ show: 'matched' }, [3]],
    [{ show: 'all', sort: 'placed' }, [1, 2, 3, 4]],
    [{ show: 'all', sort: '-difference' }, [1, 3, 2, 4]],
    [{ show: 'all', sort: 'difference' }, [2, 3, 1, 4]],
    [{ show: 'all', q: 'po-2' }, [2]],
    [{ show: 'all', q: '112-0000003' }, [3]],
  ])('%o shows %o', (params, days) => {
    expect(shown(params)).toEqual(days);
  });
});
