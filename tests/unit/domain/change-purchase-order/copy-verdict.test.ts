import { describe, expect, test } from 'vitest';
import { copyVerdict, type CopyFacts } from '../../../../lib/domain/change-purchase-order/copy-verdict.ts';
import { blankOrder } from '../../../../lib/domain/new-order.ts';
import { on } from '../../app/pages.ts';

const business = { ...blankOrder, amazonPoNumber: 'PO-1', detailsSeenAt: 1, placedOn: on('2026-05-10') };
const facts = (order: Partial<CopyFacts['order']>, more: Partial<CopyFacts> = {}): CopyFacts =>
  ({ order: { ...business, ...order }, invoices: [], saysSent: false, seenOn: on('2026-05-10'), today: on('2026-05-11'), ...more });

describe('whether Amazon\'s copy of a PO number can still be changed', () => {
  test.each<[string, CopyFacts, object]>([
    ['nothing was sent, as far as a fresh page shows', facts({}), { chance: 'perhaps', reason: 'notShipped', sureness: 'told' }],
    ['it was cancelled', facts({ cancelled: true }), { chance: 'nothing', reason: 'cancelled', sureness: 'seen' }],
    ['its details show no business information', facts({ amazonPoNumber: null }), { chance: 'nothing', reason: 'noCopy' }],
    ['its details were never seen', facts({ amazonPoNumber: null, detailsSeenAt: null }), { chance: 'perhaps', reason: 'notShipped' }],
    ['its details show other business information', facts({ amazonPoNumber: null, businessInformation: { Department: 'Lab' } }), { chance: 'perhaps' }],
    ['it was invoiced', facts({}, { invoices: [{ kind: 'invoice' }] }), { chance: 'hardly', reason: 'invoiced', sureness: 'told' }],
    ['a charge alone is no invoice', facts({}, { invoices: [{ kind: 'charge' }] }), { chance: 'perhaps', reason: 'notShipped' }],
    ['Amazon says that it was sent', facts({}, { saysSent: true }), { chance: 'hardly', reason: 'shipped' }],
    ['a shipment has a tracking number', facts({ shipments: [{ seenAt: 1, trackingId: 'TB1' }] }), { chance: 'hardly', reason: 'shipped' }],
    ['it was delivered', facts({ deliveredOn: on('2026-05-11') }), { chance: 'hardly', reason: 'shipped' }],
    ['it is paid by invoice', facts({ payments: ['Pay by Invoice'] }), { chance: 'perhaps', reason: 'payByInvoice' }],
    ['also in German', facts({ payments: ['Auf Rechnung bezahlen'] }), { reason: 'payByInvoice' }],
    ['its page was not seen for days', facts({}, { today: on('2026-05-20') }), { chance: 'perhaps', reason: 'stale', sureness: 'unknown' }],
  ])('%s', (_, given, expected) => {
    expect(copyVerdict(given)).toMatchObject(expected);
  });
});
