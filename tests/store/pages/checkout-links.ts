import { html, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { viewIds, type CheckoutStep } from './checkout-steps.ts';

/** The address of a step of this purchase. */
export function stepUrl(purchase: Purchase, step: string, referrer: string = step, ref?: string): string {
  return `/checkout/p/p-${purchase.id}/${step}?pipelineType=Chewbacca&referrer=${referrer}${ref === undefined ? '' : `&ref_=${ref}`}`;
}

/** The "Change" link of a finished step. */
export function changeLink(purchase: Purchase, to: Exclude<CheckoutStep, 'spc'>, label: string, title: string): Html {
  const view = viewIds[to];
  const url = stepUrl(purchase, to, 'spc', `chk_spc_chg_${view}`);
  return html`<span class="a-declarative" data-action="page-transit-no-update-action"><a aria-label="${title}"
 class="a-link-normal expand-panel-button celwidget" data-csa-c-slot-id="checkout-change-${view}" data-csa-c-type="widget"
 data-frompage="spc" data-topage="${view}" data-url="${url}" href="${url}">${label}</a></span>`;
}

/** A form with the button that ends a step. Two stand on the page, with ids that other steps use again. */
export function continueForm(purchase: Purchase, step: Exclude<CheckoutStep, 'spc'>, which: 'primary' | 'secondary', label: string): Html {
  const id = `checkout-${which}-continue-button-id`;
  const testId = which === 'primary' ? 'bottom-continue-button' : 'secondary-continue-button';
  return html`<form class="checkout-page-form" method="post" action="${stepUrl(purchase, `${step}/continue`, viewIds[step])}">
<input name="anti-csrftoken-a2z" type="hidden" value="${purchase.token}">
<span class="a-button a-button-primary a-button-span12 continue-button" id="${id}"><span class="a-button-inner">
<input aria-labelledby="${id}-announce" class="a-button-input" data-csa-c-slot-id="checkout-${which}-continue-${viewIds[step]}" data-csa-c-type="widget" data-testid="${testId}" type="submit" value="${label}">
<span aria-hidden="true" class="a-button-text" id="${id}-announce">${label}</span></span></span></form>`;
}
