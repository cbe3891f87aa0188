import { toListPeriod, type ListPlace } from '../domain/completeness.ts';
import { chosenPeriod } from './selectors/order-list.ts';

/**
 * Which part of which period an order list page shows: by its address, and where that names no period (the list as it
 * opens from the menu), by the choice that stands in the page. Undefined for a search, for archived orders, and for the
 * Business list, which announces no number (2026-09).
 */
export function listPlace(document: Document, { searchParams, pathname }: URL): ListPlace | undefined {
  if (searchParams.has('search') || pathname.startsWith('/ab/')) return undefined;
  const asked = searchParams.get('timeFilter') ?? searchParams.get('orderFilter') // the older name, 2025-02
    ?? document.querySelector(chosenPeriod.css)?.getAttribute('value');
  const period = toListPeriod(asked ?? '');
  return period === undefined ? undefined : { period, start: startIndex(searchParams) };
}

/** How many orders come before this page, as its address says. */
export function startIndex(searchParams: URLSearchParams): number {
  const text = searchParams.get('startIndex') ?? '0';
  return /^\d{1,6}$/.test(text) ? Number(text) : 0;
}
