import { html, nothing, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { addressPanel } from './checkout-address.ts';
import { itemBlockPanel } from './checkout-items.ts';
import { itemSelectPanel } from './checkout-item-select.ts';
import { paymentPanel } from './checkout-payment.ts';
import { subtotalsPanel } from './checkout-subtotals.ts';
import { viewIds, type CheckoutStep } from './checkout-steps.ts';
import { checkoutNav, page } from './layout.ts';
import type { View } from './view.ts';

/** A replaceable region of the checkout, as its script gets it. */
export type Panel = { readonly id: string; readonly content: string; readonly expanded: boolean };

/** Every panel of the left column, in the order of the real page. Most are always empty. */
const leftPanels: readonly string[] = [
  'checkout-java-item-select-panel', 'checkout-pets-rx-verification-panel', 'checkout-delivery-address-panel',
  'checkout-pickup-recipient-information-panel', 'checkout-kyc-summary-panel', 'checkout-gift-options-panel',
  'checkout-ship-option-panel', 'checkout-payment-option-panel', 'checkout-eligible-billing-destinations',
  'checkout-age-verification-panel', 'checkout-purchase-shield-panel', 'checkout-ric-review', 'checkout-offers',
  'checkout-drone-delivery-spot-selection-panel', 'checkout-item-block-panel',
];
/** Panels that are neither open nor shut. */
const footPanels: readonly string[] = ['checkout-footer-policy-messages-section', 'checkout-otp-recommender-overlay'];

/** The panels with content at this step; what a change of step sends to the page's script. */
export function panelsAt(view: View, purchase: Purchase, step: CheckoutStep): Panel[] {
  const panel = (id: string, content: Html, open: boolean): Panel => ({ id, content: content.markup, expanded: open });
  return [
    panel('checkout-subtotals-section', subtotalsPanel(view, purchase, step), false),
    panel('checkout-java-item-select-panel', step === 'itemselect' ? itemSelectPanel(view, purchase) : nothing, step === 'itemselect'),
    panel('checkout-delivery-address-panel', addressPanel(view, purchase, step === 'address'), step === 'address'),
    panel('checkout-payment-option-panel', paymentPanel(view, purchase, step === 'pay'), step === 'pay'),
    panel('checkout-item-block-panel', step === 'spc' ? itemBlockPanel(view, purchase) : nothing, step === 'spc'),
  ];
}

/** The checkout as the server sends it. The hidden view id tells the step of this load and is never updated by script. */
export function checkoutPage(view: View, purchase: Purchase, step: CheckoutStep): Html {
  const panels = new Map(panelsAt(view, purchase, step).map((panel) => [panel.id, panel]));
  const body = html`<div class="a-section a-spacing-none"><div class="a-container checkout-experience-page-content">
<span class="aok-hidden" id="pipelinedPageTitle">${view.texts.checkoutTitle}</span>
<div class="a-row a-ws-row" id="checkout-experience-container">
<input name="purchaseId" type="hidden" value="${purchase.id}">
<div class="a-column a-span12 a-ws-span4 a-ws-span-last" id="checkout-experience-right-column">
<div class="a-cardui-deck rcx-checkout-custom-card-deck" id="checkout-experience-right-column-deck">
${section('checkout-subtotals-section', panels.get('checkout-subtotals-section'), '')}
${section('checkout-currency-converter-footer-c-l-t-c-x', undefined, '')}
</div></div>
<div class="a-column a-span12 a-ws-span8" id="checkout-experience-left-column">
<div class="a-cardui-deck rcx-checkout-custom-card-deck" id="checkout-experience-left-column-deck">
${leftPanels.map((id) => section(id, panels.get(id), panels.get(id)?.expanded === true ? 'expanded' : 'collapsed'))}
${footPanels.map((id) => section(id, undefined, ''))}
</div></div></div></div></div>
<input id="purchaseId" name="" type="hidden" value="${purchase.id}">
<input id="checkoutViewId" name="" type="hidden" value="${viewIds[step]}">
<input id="demo-csrf" name="anti-csrftoken-a2z" type="hidden" value="${purchase.token}">`;
  return page(view, { title: view.texts.checkoutTitle, body, script: 'checkout', nav: checkoutNav(view) });
}

function section(id: string, panel: Panel | undefined, state: string): Html {
  const content: Html = { markup: panel?.content ?? '' };
  return html`<div class="a-section a-spacing-none checkout-experience-panel spp-panel cacheable-spp-panel ${state}" id="${id}">${content}</div>`;
}
