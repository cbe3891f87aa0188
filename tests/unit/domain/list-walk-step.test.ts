import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnderWay, newWalk, pageToOpen, untilDue, walkAfter, type WalkEvent } from '../../../lib/domain/list-walk-step.ts';
import type { ListWalk } from '../../../lib/domain/list-walk.ts';
import { order } from '../app/pages.ts';

const noon = Date.UTC(2026, 4, 11, 12);
const fresh = newWalk('amazon.de', 'year-2025', noon);
const tab = { id: 7, session: 'one' };
const read = (start: number, end: number, isLast = false): WalkEvent => ({ kind: 'listRead', start, end, isLast, rest: 0.5 });
const after = (walk: ListWalk, ...events: readonly WalkEvent[]): ListWalk => events.reduce((at, event) => walkAfter(at, event, noon + 1), walk);
const running = after(fresh, { kind: 'promote' });
const loading = after(running, { kind: 'opening' }, { kind: 'opened', tab });

describe('a walk', () => {
  it('opens one page after the other, each where the one before ended, and is done behind the last', () => {
    const second = after(loading, read(0, 10));
    expect(pageToOpen(second)).toEqual({ kind: 'list', start: 10 });
    const done = after(second, { kind: 'opening' }, read(10, 17, true));
    expect([done.state, done.start, pageToOpen(done)]).toEqual(['done', 17, null]);
  });

  it('rests between three and a half and eight seconds, as a person does', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (rest) => {
      const { dueAt } = walkAfter(loading, { kind: 'listRead', start: 0, end: 10, isLast: false, rest }, noon);
      expect(dueAt - noon).toBeGreaterThanOrEqual(3_500);
      expect(dueAt - noon).toBeLessThanOrEqual(8_000);
    }));
  });

  it('ends at a page without orders, whatever number was announced', () => {
    expect(after(loading, read(0, 0)).state).toBe('done');
  });

  it.each<[string, WalkEvent]>([
    ['the same page read once more', read(0, 10)],
    ['another page than the one that was opened', read(30, 40)],
    ['an order page while the list is not at its end', { kind: 'orderDone', orderId: order(1), rest: 0 }],
    ['loading heard of too late', { kind: 'loaded' }],
  ])('takes no notice of %s', (_, event) => {
    const resting = after(loading, read(0, 10));
    expect(walkAfter(resting, event, noon + 9)).toBe(resting);
  });

  it('gives a page less time once the browser has loaded it, and never more', () => {
    expect(walkAfter(loading, { kind: 'loaded' }, noon).dueAt).toBe(noon + 15_000);
    expect(walkAfter(loading, { kind: 'loaded' }, noon + 59_000).dueAt).toBe(loading.dueAt);
  });

  it.each(['pause', 'stop'] as const)('resumes where it stood after "%s", and waits for its turn', (kind) => {
    const held = after(loading, read(0, 10), { kind: 'opening' }, kind === 'stop' ? { kind, reason: 'signIn' } : { kind });
    const again = after(held, { kind: 'resume' });
    expect([held.state, held.reason]).toEqual(kind === 'stop' ? ['stopped', 'signIn'] : ['paused', null]);
    expect([again.state, again.reason, pageToOpen(again)]).toEqual(['waiting', null, { kind: 'list', start: 10 }]);
  });

  it('that was cancelled stays so', () => {
    const cancelled = after(loading, { kind: 'cancel' });
    expect(after(cancelled, { kind: 'resume' }, { kind: 'promote' }, { kind: 'opening' }, read(0, 10))).toEqual(cancelled);
  });

  it('opens the order pages that were asked for, one by one, readable or not', () => {
    const done = after(loading, read(0, 2, true));
    const asked = after(done, { kind: 'orderPages', orderPages: [order(1), order(2)] }, { kind: 'promote' }, { kind: 'opening' });
    expect(asked.shown).toEqual({ kind: 'order', orderId: order(1) });
    const half = after(asked, { kind: 'orderDone', orderId: order(2), rest: 0 }, { kind: 'orderDone', orderId: order(1), rest: 0 });
    expect([half.state, pageToOpen(half)]).toEqual(['running', { kind: 'order', orderId: order(2) }]);
    expect(after(half, { kind: 'opening' }, { kind: 'orderDone', orderId: order(2), rest: 0 }).state).toBe('done');
    expect(after(done, { kind: 'orderPages', orderPages: [] })).toBe(done);
  });

  it('whose due time the clock has left far behind is due now, and none is due in the past', () => {
    const year = 365 * 86_400_000;
    expect(untilDue(loading, noon - year)).toBe(0);
    expect(untilDue(loading, noon + year)).toBe(0);
    expect(untilDue(loading, noon + 1)).toBe(60_000);
  });

  it('never goes back in its list, whatever comes in whatever order', () => {
    const event = fc.oneof(
      fc.constantFrom<WalkEvent['kind']>('pause', 'resume', 'cancel', 'promote', 'opening', 'loaded').map((kind) => ({ kind }) as WalkEvent),
      fc.record({ start: fc.nat(30), end: fc.nat(40), isLast: fc.boolean() }).map(({ start, end, isLast }) => read(start, end, isLast)),
      fc.constant<WalkEvent>({ kind: 'stop', reason: 'captcha' }),
    );
    fc.assert(fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      let walk = fresh;
      for (const next of events) {
        const then = walkAfter(walk, next, noon);
        expect(then.start).toBeGreaterThanOrEqual(walk.start);
        expect(then.isLoading && !isUnderWay(then)).toBe(false);
        expect(then.state === 'stopped').toBe(then.reason !== null);
        walk = then;
      }
    }));
  });
});
