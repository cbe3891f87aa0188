import { businessChoices, demoPage, nextSwitches, settingSwitches } from './pages/demo.ts';
import { pageReply, redirectTo, type Reply } from './reply.ts';
import { route, type Request, type Route } from './route.ts';
import { detailsShapes, listGenerations, type BusinessForm } from './settings.ts';

/** What the cart of a demo holds: one of each price markup and one from another seller. */
export const demoCart: readonly (readonly [asin: string, quantity: number])[] = [['B0DEMO0001', 2], ['B0DEMO0002', 1], ['B0DEMO0003', 1]];

/** The page from which a person stages the shop, and its buttons. */
export const demoRoutes: readonly Route[] = [
  route('GET', '/demo', ({ view }) => pageReply(demoPage(view))),
  route('POST', '/demo/set', apply),
  route('POST', '/demo/fill', ({ view }) => {
    for (const [asin, quantity] of demoCart) view.shop.addToCart(asin, quantity);
    return redirectTo('/gp/cart/view.html');
  }),
  route('POST', '/demo/release', done(({ view }) => view.control.release())),
  route('POST', '/demo/reset', done(({ view }) => view.control.reset())),
  route('POST', '/demo/cancel', done(({ view, form }) => view.control.cancel(form.get('order') ?? ''))),
  route('POST', '/demo/deliver', done(({ view, form }) => view.control.deliver(form.get('order') ?? ''))),
];

function done(act: (request: Request) => unknown): (request: Request) => Reply {
  return (request) => {
    act(request);
    return redirectTo('/demo');
  };
}

function apply({ view, form }: Request): Reply {
  const { settings, next } = view.control;
  for (const [name] of nextSwitches) next[name] = form.has(name);
  for (const [name] of settingSwitches) settings[name] = form.has(name);
  const delay = form.get('encryptedListDelay') ?? '';
  settings.listGeneration = listGenerations.find((name) => name === form.get('listGeneration')) ?? settings.listGeneration;
  settings.detailsShape = detailsShapes.find((name) => name === form.get('detailsShape')) ?? settings.detailsShape;
  settings.startAt = form.get('startAt') === 'review' ? 'review' : 'address';
  settings.encryptedListDelay = /^\d+$/.test(delay) ? Number(delay) : undefined;
  settings.business = businessForm(form.get('business'));
  const day = form.get('today') ?? '';
  if (day !== view.control.today) view.control.freezeDate(/^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined);
  return redirectTo('/demo');
}

function businessForm(asked: string | null): BusinessForm | undefined {
  const choice = businessChoices.find((name) => name === asked);
  if (choice === undefined || choice === 'none') return undefined;
  return {
    field: choice.startsWith('pick-list') ? 'pick-list' : 'text', required: choice.endsWith('required'),
    options: ['PO-2026-0001', 'PO-2026-0042', 'PO-2026-0117'],
  };
}
