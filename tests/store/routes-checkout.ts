import { setTimeout as after } from 'node:timers/promises';
import { beforeYouGoPage } from './pages/before-you-go.ts';
import { businessInformationPage } from './pages/business-information.ts';
import { checkoutPage, panelsAt } from './pages/checkout.ts';
import { checkoutSteps, type CheckoutStep } from './pages/checkout-steps.ts';
import { stepUrl } from './pages/checkout-links.ts';
import { confirmationPage, executionsPage } from './pages/confirmation.ts';
import { notFoundPage } from './pages/stops.ts';
import { placeOrder } from './place-order.ts';
import type { Purchase } from './records.ts';
import { jsonReply, pageReply, redirectTo, type Reply } from './reply.ts';
import { route, type Request, type Route } from './route.ts';

/** Everything between the cart and the confirmation. */
export const checkoutRoutes: readonly Route[] = [
  route('GET', '/checkout/entry/cart', enterFromCart),
  route('GET', '/checkout/entry/cart/amazon_business', enterFromCart),
  route('GET', '/checkout/entry/buynow', enterFromProduct),
  route('POST', '/checkout/entry/buynow', enterFromProduct),
  route('GET', '/checkout/byg', ({ view }) => pageReply(beforeYouGoPage(view))),
  route('GET', '/checkout/p/p-:id/business-order-info', (request) =>
    withPurchase(request, (purchase) => pageReply(businessInformationPage(request.view, purchase, false)))),
  route('POST', '/checkout/p/p-:id/business-order-info/continue', continueFromBusiness),
  route('GET', '/checkout/p/p-:id/:step', (request) => showStep(request, request.params['step'])),
  route('POST', '/checkout/p/p-:id/eligibleshipoption', (request) => change(request, (purchase) => {
    purchase.delivery = request.form.get('option') === 'express' ? 'express' : 'standard';
  })),
  route('POST', '/checkout/p/p-:id/set-quantity', (request) => change(request, (purchase) => setQuantity(request, purchase))),
  route('POST', '/checkout/p/p-:id/spc/place-order', submit),
  route('POST', '/checkout/p/p-:id/:step/continue', continueFromStep),
  route('GET', '/cpe/executions', ({ view }) => pageReply(executionsPage(view))),
  route('GET', '/gp/buy/thankyou/handlers/display.html', showConfirmation),
];

function enterFromCart({ view }: Request): Reply {
  const { shop, control, url } = view;
  if (shop.cart.length === 0) return redirectTo('/gp/cart/view.html');
  if (control.settings.beforeYouGo && !url.searchParams.has('fromByg')) {
    return redirectTo(control.settings.business === undefined ? '/checkout/byg' : '/checkout/byg?experienceType=amazonBusiness');
  }
  const purchase = shop.openPurchase();
  if (control.settings.business !== undefined) return redirectTo(stepUrl(purchase, 'business-order-info', 'cart'));
  return redirectTo(stepUrl(purchase, firstStep(view), 'cart'));
}

/** "Buy now" has an address and a card already and opens at the review. */
function enterFromProduct({ view, form }: Request): Reply {
  const field = (name: string): string | null => form.get(name) ?? view.url.searchParams.get(name);
  const quantity = Number(field('quantity') ?? '1');
  const purchase = view.shop.openPurchase({ asin: field('ASIN') ?? '', quantity });
  if (view.control.settings.business !== undefined) return redirectTo(stepUrl(purchase, 'business-order-info', 'buynow'));
  return redirectTo(stepUrl(purchase, 'spc', 'buynow'));
}

function firstStep(view: Request['view']): CheckoutStep {
  return view.control.settings.startAt === 'review' ? 'spc' : 'address';
}

function continueFromBusiness(request: Request): Reply | Promise<Reply> {
  const { view, form } = request;
  return withPurchase(request, (purchase) => {
    const po = (form.get('field-7f3a') ?? '').trim();
    if (po === '' && view.control.settings.business?.required === true) {
      return pageReply(businessInformationPage(view, purchase, true));
    }
    purchase.po = po;
    return redirectTo(stepUrl(purchase, purchase.fromCart ? firstStep(view) : 'spc', 'business-order-info'));
  });
}

async function showStep(request: Request, name: string | undefined): Promise<Reply> {
  const step = checkoutSteps.find((candidate) => candidate === name);
  const purchase = request.view.shop.findPurchase(request.params['id'] ?? '');
  if (step === undefined || purchase === undefined) return pageReply(notFoundPage(request.view), 404);
  if (purchase.state === 'placed') return redirectTo('/gp/cart/view.html');
  return request.ajax ? sendPanels(request, purchase, step) : pageReply(checkoutPage(request.view, purchase, step));
}

function continueFromStep(request: Request): Reply | Promise<Reply> {
  return withPurchase(request, (purchase) => {
    const { itemStep } = request.view.control.settings;
    const order: readonly CheckoutStep[] = itemStep ? ['address', 'pay', 'itemselect', 'spc'] : ['address', 'pay', 'spc'];
    const at = order.findIndex((step) => step === request.params['step']);
    const next = order[at + 1] ?? 'spc';
    return request.ajax ? sendPanels(request, purchase, next) : redirectTo(stepUrl(purchase, next, request.params['step']));
  });
}

function change(request: Request, apply: (purchase: Purchase) => void): Reply | Promise<Reply> {
  return withPurchase(request, (purchase) => {
    apply(purchase);
    return request.ajax ? sendPanels(request, purchase, 'spc') : redirectTo(stepUrl(purchase, 'spc'));
  });
}

function setQuantity({ view }: Request, purchase: Purchase): void {
  const quantity = Number(view.url.searchParams.get('quantity'));
  const line = purchase.lines.find((candidate) => candidate.uuid === view.url.searchParams.get('line'));
  if (line === undefined || !Number.isInteger(quantity)) return;
  if (quantity > 0) line.quantity = Math.min(quantity, 30);
  else if (purchase.lines.length > 1) purchase.lines = purchase.lines.filter((other) => other !== line);
}

async function sendPanels({ view }: Request, purchase: Purchase, step: CheckoutStep): Promise<Reply> {
  await after(view.control.settings.panelDelay);
  return jsonReply({ panels: panelsAt(view, purchase, step), url: stepUrl(purchase, step) });
}

function submit(request: Request): Reply | Promise<Reply> {
  const { view, form } = request;
  return withPurchase(request, (purchase) => {
    if (form.get('anti-csrftoken-a2z') !== purchase.token) return pageReply(notFoundPage(view), 403);
    if (!placeOrder(view.shop, purchase, view.control)) return redirectTo(`${stepUrl(purchase, 'spc')}&paymentRevision=1`);
    const thanks = `/gp/buy/thankyou/handlers/display.html?purchaseId=${purchase.id}`;
    if (!view.control.next.throughExecutions) return redirectTo(thanks);
    view.control.next.throughExecutions = false;
    return redirectTo(`/cpe/executions?purchaseId=${purchase.id}`);
  });
}

function showConfirmation({ view }: Request): Reply {
  const purchase = view.shop.findPurchase(view.url.searchParams.get('purchaseId') ?? '');
  if (purchase?.state !== 'placed') return pageReply(notFoundPage(view), 404);
  return pageReply(confirmationPage(view, purchase));
}

/** Runs with the open purchase the path names. */
function withPurchase<T extends Reply | Promise<Reply>>(request: Request, run: (purchase: Purchase) => T): T | Reply {
  const purchase = request.view.shop.findPurchase(request.params['id'] ?? '');
  if (purchase === undefined) return pageReply(notFoundPage(request.view), 404);
  if (purchase.state === 'placed') return redirectTo('/gp/cart/view.html');
  return run(purchase);
}
