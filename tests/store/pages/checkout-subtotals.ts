import { money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { purchaseTotals, unitsOf } from '../totals.ts';
import { continueForm } from './checkout-links.ts';
import type { CheckoutStep } from './checkout-steps.ts';
import { placeOrderForm } from './place-order-form.ts';
import type { View } from './view.ts';

/** The box on the right: the button of the step and the sums. Off the review, and after an error, only the total is a number. */
export function subtotalsPanel(view: View, purchase: Purchase, step: CheckoutStep): Html {
  const { texts } = view;
  const button = step === 'spc'
    ? html`<div class="a-section a-spacing-medium-plus">${placeOrderForm(view, purchase, 'top')}
<p class="a-size-small"><span class="break-word">${texts.legal}</span></p></div>`
    : continueForm(purchase, step, 'secondary', texts.continue);
  return html`<div class="a-cardui celwidget rcx-checkout-custom-card no-trailing-space" id="subtotals">${button}
<hr aria-hidden="true" class="a-spacing-medium-plus a-divider-normal">
<ul class="a-unordered-list a-nostyle a-vertical a-spacing-none a-size-small a-color-base" id="subtotals-marketplace-table" role="list">
${rows(view, purchase, step)}
</ul></div>`;
}

function rows(view: View, purchase: Purchase, step: CheckoutStep): readonly Html[] {
  const { texts, market } = view;
  const totals = purchaseTotals(market, purchase, view.control.settings);
  const known = step === 'spc' && purchase.error === undefined;
  const amount = (value: number): string => (known ? money(market, value) : '--');
  return [
    row(texts.itemsRow(unitsOf(purchase.lines)), 'ITEMS_TAX_EXCLUSIVE', amount(totals.items)),
    row(texts.shippingRow, 'SHIPPING_TAX_EXCLUSIVE', amount(totals.shipping)),
    totals.promotion === 0 ? nothing : row(texts.freeShippingRow, 'PROMOTIONS_LINE_TAX_EXCLUSIVE', amount(totals.promotion)),
    market.addedTax === 0 ? nothing : row(texts.taxRow, 'PROMO_EXCLUSIVE_TAX_TOTAL_ESTIMATE', amount(totals.tax)),
    totalRow(texts.totalRow, money(market, totals.total)),
  ];
}

function row(term: string, code: string, amount: string): Html {
  return html`<li class="a-spacing-mini"><span class="a-list-item"><div class="order-summary-grid">
<div class="order-summary-line-term"><span><span class="break-word">${term}</span></span></div>
<div class="order-summary-line-definition"><input id="subtotal-line-type" name="subtotalLineType" type="hidden" value="${code}">
<span class="aok-nowrap a-nowrap"><span>${amount}</span></span></div></div></span></li>
`;
}

/** The total has no code; it is the last row and the bold one. */
function totalRow(term: string, amount: string): Html {
  return html`<li class="a-spacing-mini"><span class="a-list-item a-size-medium a-color-base a-text-bold"><div class="order-summary-grid">
<div class="order-summary-line-term"><span class="break-word">${term}</span></div>
<div class="order-summary-line-definition"><span>${amount}</span></div></div></span></li>`;
}
