import { cardsOn } from '../domain/completeness.ts';
import type { ListWalk } from '../domain/list-walk.ts';
import type { WalkEvent } from '../domain/list-walk-step.ts';
import type { Result } from '../domain/result.ts';
import type { Refusal } from './protocol.ts';
import { inputSchemas } from './schemas.ts';

/** A rest after a page whose orders are not all there yet: as long as its script looks at it, as a share of the longest. */
const longRest = 1;

/**
 * What a message of the walk's own tab, and its answer, mean to the walk; undefined when nothing. The message is parsed
 * here once more, since it is asked about before anybody knows which one it is. `random`: from 0 to below 1.
 */
export function walkNews(
  walk: Pick<ListWalk, 'marketplace' | 'period' | 'orderPages' | 'atEnd'>, message: unknown, answer: Result<unknown, Refusal>, random: number,
): WalkEvent | undefined {
  if (typeof message !== 'object' || message === null || !('name' in message) || !('input' in message)) return undefined;
  const { name, input } = message;
  if (name === 'reportStop') {
    const stop = inputSchemas.reportStop.safeParse(input);
    return stop.success ? { kind: 'stop', reason: stop.data.stop } : undefined;
  }
  if (name === 'reportUnread') return unreadNews(walk, random);
  if (name !== 'recordOrders') return undefined;
  const parsed = inputSchemas.recordOrders.safeParse(input);
  if (!parsed.success || parsed.data.reading.marketplace !== walk.marketplace) return undefined;
  if (!answer.ok) return { kind: 'stop', reason: 'failed' };
  const { reading, place } = parsed.data;
  if (reading.page === 'order-details') {
    const { orderId } = reading.data;
    return orderId === undefined ? undefined : { kind: 'orderDone', orderId, rest: random };
  }
  if (place === undefined) return { kind: 'stop', reason: 'otherList' };
  if (place.period !== walk.period) return undefined; // the tab has gone elsewhere, which shows when the page is given up
  const end = place.start + cardsOn(reading);
  const { count, nextUrl } = reading.data;
  const isLast = count === undefined ? nextUrl === undefined && !reading.missing.includes('nextUrl') : end >= count;
  const isWhole = !reading.missing.some((field) => /^orders\[\d+\]\.orderId$/.test(field));
  return { kind: 'listRead', start: place.start, end, isLast, rest: isWhole ? random : longRest };
}

/** An order's page that cannot be read is passed over; a list that cannot be read ends the walk, since its end cannot be known. */
function unreadNews({ atEnd, orderPages }: Pick<ListWalk, 'atEnd' | 'orderPages'>, random: number): WalkEvent | undefined {
  if (!atEnd) return { kind: 'stop', reason: 'unread' };
  const [orderId] = orderPages;
  return orderId === undefined ? undefined : { kind: 'orderDone', orderId, rest: random };
}
