import type { ListPeriod } from './completeness.ts';
import type { OrderId } from './ids.ts';
import { walkKey, type ListWalk, type ListWalkStop, type WalkPage, type WalkTab } from './list-walk.ts';
import type { Marketplace } from './marketplace.ts';
import type { Instant } from './plain-date.ts';

/** How long a page may take to load, and how long after that its script may take to report, in milliseconds. */
const loadPatience = 60_000;
const reportPatience = 15_000;
/** The shortest and the longest rest between two pages, in milliseconds: a person's pace. */
const shortestRest = 3_500;
const longestRest = 8_000;

/** What happens to a walk: the person's word, or what became of its tab. */
export type WalkEvent =
  | { readonly kind: 'resume' | 'pause' | 'cancel' }
  /** Its turn has come; its next page is about to be opened; the browser has loaded it. */
  | { readonly kind: 'promote' | 'opening' | 'loaded' }
  | { readonly kind: 'opened'; readonly tab: WalkTab }
  /** A page of the list was read. `end`: how many orders come before the next page. `rest`: a random number from 0 to below 1. */
  | { readonly kind: 'listRead'; readonly start: number; readonly end: number; readonly isLast: boolean; readonly rest: number }
  /** An order's page was read, or turned out to be unreadable: the walk goes on either way. */
  | { readonly kind: 'orderDone'; readonly orderId: OrderId; readonly rest: number }
  | { readonly kind: 'stop'; readonly reason: ListWalkStop }
  | { readonly kind: 'orderPages'; readonly orderPages: readonly OrderId[] };

/** A walk that has not begun. */
export function newWalk(marketplace: Marketplace, period: ListPeriod, now: Instant): ListWalk {
  return {
    key: walkKey(marketplace, period), marketplace, period, state: 'waiting', reason: null,
    start: 0, atEnd: false, orderPages: [], orderPagesAsked: 0,
    isLoading: false, dueAt: now, shown: null, tab: null, startedAt: now, changedAt: now,
  };
}

/** The page a walk opens next; null when nothing is left. */
export function pageToOpen({ atEnd, start, orderPages }: Pick<ListWalk, 'atEnd' | 'start' | 'orderPages'>): WalkPage | null {
  if (!atEnd) return { kind: 'list', start };
  const [orderId] = orderPages;
  return orderId === undefined ? null : { kind: 'order', orderId };
}

/** True while a walk goes on by itself, now or when its turn comes. */
export function isUnderWay({ state }: Pick<ListWalk, 'state'>): boolean {
  return state === 'running' || state === 'waiting';
}

/**
 * How long until a running walk is due, in milliseconds. A due time further off than any a walk sets comes from a clock
 * that was changed since: it is due now.
 */
export function untilDue({ dueAt }: Pick<ListWalk, 'dueAt'>, now: Instant): number {
  const left = dueAt - now;
  return left > loadPatience ? 0 : Math.max(0, left);
}

/** The walk after an event; the same object when the event changes nothing, such as one that comes twice or too late. */
export function walkAfter(walk: ListWalk, event: WalkEvent, now: Instant): ListWalk {
  const after = { ...walk, ...changes(walk, event, now) };
  const same = Object.entries(after).every(([name, value]) => Object.is(value, walk[name as keyof ListWalk])); // `after` has the walk's own keys
  return same ? walk : { ...after, changedAt: now };
}

function changes(walk: ListWalk, event: WalkEvent, now: Instant): Partial<ListWalk> {
  const runs = walk.state === 'running';
  const awaits = runs && walk.isLoading;
  const rest = { isLoading: false, dueAt: now };
  switch (event.kind) {
    case 'resume': return (walk.state !== 'paused' && walk.state !== 'stopped') || pageToOpen(walk) === null ? {} : { ...rest, state: 'waiting', reason: null, shown: null };
    case 'promote': return walk.state === 'waiting' ? { ...rest, state: 'running' } : {};
    case 'pause': return isUnderWay(walk) ? { ...rest, state: 'paused' } : {};
    case 'cancel': return walk.state === 'done' || walk.state === 'cancelled' ? {} : { ...rest, state: 'cancelled', reason: null };
    case 'stop': return runs ? { ...rest, state: 'stopped', reason: event.reason } : {};
    case 'opening': return runs ? { isLoading: true, dueAt: now + loadPatience, shown: pageToOpen(walk) } : {};
    case 'opened': return { tab: sameTab(walk.tab, event.tab) ? walk.tab : event.tab };
    case 'loaded': return awaits ? { dueAt: Math.min(walk.dueAt, now + reportPatience) } : {};
    case 'listRead': return awaits && !walk.atEnd && walk.start === event.start ? afterList(walk, event, now) : {};
    case 'orderDone': return awaits && walk.atEnd && walk.orderPages[0] === event.orderId ? afterOrder(walk, event.rest, now) : {};
    case 'orderPages': return walk.state === 'done' && event.orderPages.length > 0
      ? { ...rest, state: 'waiting', orderPages: event.orderPages, orderPagesAsked: event.orderPages.length, shown: null }
      : {};
  }
}

function afterList(walk: ListWalk, { end, isLast, rest }: Extract<WalkEvent, { kind: 'listRead' }>, now: Instant): Partial<ListWalk> {
  // A page without an order cannot lead on, whatever number Amazon announces.
  const atEnd = isLast || end <= walk.start;
  const isDone = atEnd && walk.orderPages.length === 0;
  return { start: Math.max(walk.start, end), atEnd, isLoading: false, dueAt: now + restOf(rest), ...(isDone ? { state: 'done' } : {}) };
}

function afterOrder(walk: ListWalk, rest: number, now: Instant): Partial<ListWalk> {
  const orderPages = walk.orderPages.slice(1);
  return { orderPages, isLoading: false, dueAt: now + restOf(rest), ...(orderPages.length === 0 ? { state: 'done' } : {}) };
}

function restOf(random: number): number {
  return Math.round(shortestRest + random * (longestRest - shortestRest));
}

/** True when both are the same tab of the same run of the browser. */
export function sameTab(left: WalkTab | null, right: WalkTab): boolean {
  return left !== null && left.id === right.id && left.session === right.session;
}

/** True when both name the same page. */
export function samePage(left: WalkPage, right: WalkPage): boolean {
  if (left.kind === 'list') return right.kind === 'list' && left.start === right.start;
  return right.kind === 'order' && left.orderId === right.orderId;
}
