import type { Journey } from './journey-state.ts';
import type { TrueOrder } from './model.ts';
import { latestFirst, pagesOfList } from './pages.ts';
import { loadDetails, loadList } from './tab.ts';

/** The person opens the order list, a page of it, and the details of some orders. */
export async function lookAround(journey: Journey): Promise<void> {
  const { world: { dice, time }, orders } = journey;
  const pages = pagesOfList(orders, time);
  const page = pages > 1 && dice.happens('laterPage') ? dice.between(1, pages - 1) : 0;
  if (dice.below(5) > 0) await loadList(journey, page);
  for (const order of latestFirst(orders, time).slice(page * 10, page * 10 + 5)) {
    if (dice.happens('detailsView')) await detailsOf(journey, order);
  }
}

/** The details of an order, once its pages show it. */
export async function detailsOf(journey: Journey, order: TrueOrder): Promise<void> {
  if (order.shownFrom <= journey.world.time) await loadDetails(journey, order);
}
