import { expect, test } from 'vitest';
import { lifecycleSteps } from '../../../lib/domain/lifecycle-steps.ts';
import { purchaseOrder } from '../components/samples.ts';

const request = { requestedAt: 0, reason: '', delivery: '', payment: '', earlierOrders: '', numberPending: false, remindOn: null, answer: null };
const drawn = (changes: Parameters<typeof purchaseOrder>[1]): string =>
  lifecycleSteps(purchaseOrder('A-1', changes)).map(({ state, standing }) => ({ done: `+${state}`, current: `>${state}`, ahead: state })[standing]).join(' ');

test.each([
  [{}, '>issued ordered received invoiced closed'],
  [{ state: 'draft' }, '>draft issued ordered received invoiced closed'],
  [{ state: 'requested', request }, '>requested issued ordered received invoiced closed'],
  [{ state: 'draft', request }, '>draft requested issued ordered received invoiced closed'],
  [{ request }, '+requested >issued ordered received invoiced closed'],
  [{ progress: 'partlyOrdered' }, '+issued >partlyOrdered received invoiced closed'],
  [{ progress: 'partlyReceived' }, '+issued +ordered >partlyReceived invoiced closed'],
  [{ progress: 'invoiced' }, '+issued +ordered +received >invoiced closed'],
  [{ state: 'closed', progress: 'ordered' }, '+issued +ordered +received +invoiced >closed'],
  [{ state: 'cancelled' }, '>cancelled'],
  [{ state: 'cancelled', request }, '+requested >cancelled'],
  [{ state: 'cancellationPending', progress: 'partlyOrdered' }, '+issued +partlyOrdered >cancellationPending'],
  [{ state: 'cancelled', progress: 'received' }, '+issued +ordered +received >cancelled'],
] as const)('%j is drawn as %s', (changes, line) => {
  expect(drawn(changes)).toBe(line);
});
