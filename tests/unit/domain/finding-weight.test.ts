import { describe, expect, it, test } from 'vitest';
import type { CheckoutFinding } from '../../../lib/domain/checkout-finding.ts';
import { holdOf, weightOf } from '../../../lib/domain/finding-weight.ts';
import { usd } from '../app/pages.ts';

const stop: CheckoutFinding = { code: 'unknownNumber' };
const look: CheckoutFinding = { code: 'lowFunds', left: usd(1), amount: usd(100) };
const reasons = ['Emergency', 'Approved by phone'];

describe('the weight of a finding', () => {
  it('stops a second order only where there may be no second one', () => {
    const used = { code: 'alreadyUsed', orderIds: [], orderCount: 1 } as const;
    expect(weightOf({ ...used, policy: 'single' })).toBe('stop');
    expect(weightOf({ ...used, policy: 'warn' })).toBe('look');
  });

  it('does not stop for what is only worth knowing', () => {
    expect([look, { code: 'totalUnknown' } as const].map(weightOf)).toEqual(['look', 'look']);
    expect(weightOf({ code: 'priceBelow', item: { asin: null, title: 'X' }, agreed: usd(2), price: usd(1), quantity: 1 })).toBe('note');
  });
});

describe('an order', () => {
  test.each([
    ['off', [stop], reasons, null, false, []], ['remind', [stop], reasons, null, false, []], ['require', [look], reasons, null, false, []],
    ['require', [look, stop], reasons, null, true, reasons], ['require', [stop], reasons, 'Emergency', false, reasons],
    ['require', [stop], reasons, 'Because', true, reasons], ['require', [stop], [], null, true, []], ['require', [stop], [], '', true, []],
    ['require', [], reasons, null, false, []],
  ] as const)('with enforcement %s, findings %o, reasons %o and %s given is held: %s', (mode, findings, overrideReasons, reason, held, offered) => {
    expect(holdOf(findings, { mode, overrideReasons }, reason)).toEqual({ mode, held, reasons: offered });
  });
});
