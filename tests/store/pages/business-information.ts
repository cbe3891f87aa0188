import { html, nothing, type Html } from '../html.ts';
import type { Purchase } from '../records.ts';
import { checkoutNav, page } from './layout.ts';
import { stepUrl } from './checkout-links.ts';
import type { View } from './view.ts';

/**
 * A business account's step before the address. No such page is publicly known: the heading and the labels are, the ids
 * and names here mean nothing on purpose, so that the PO field can only be found by its label.
 */
export function businessInformationPage(view: View, purchase: Purchase, missing: boolean): Html {
  const { texts, control } = view;
  const form = control.settings.business;
  const star = form?.required === true ? html`<span class="a-color-error" aria-hidden="true">*</span>` : nothing;
  const field = form?.field === 'pick-list' ? pickList(view, purchase, form.options) : textField(purchase, form?.required === true);
  const body = html`<div class="a-container"><h1 class="a-size-large">${texts.businessTitle}</h1>
<form method="post" action="${stepUrl(purchase, 'business-order-info/continue', 'business-order-info')}" class="a-box demo-form"><div class="a-box-inner">
<input name="anti-csrftoken-a2z" type="hidden" value="${purchase.token}">
<div class="a-row"><label for="field-7f3a" class="a-form-label">${texts.poNumber} ${star}</label>${field}
${missing ? html`<div class="a-alert-content a-color-error" role="alert">${texts.required}</div>` : nothing}</div>
<div class="a-row"><label for="field-91c0" class="a-form-label">${texts.costCenter}</label><input type="text" id="field-91c0" name="field-91c0" class="a-input-text" maxlength="30"></div>
<span class="a-button a-button-primary" id="a-autoid-0"><span class="a-button-inner"><input class="a-button-input" type="submit" aria-labelledby="a-autoid-0-announce" value="${texts.continue}"><span class="a-button-text" aria-hidden="true" id="a-autoid-0-announce">${texts.continue}</span></span></span>
</div></form></div>`;
  return page(view, { title: texts.businessTitle, body, nav: checkoutNav(view) });
}

function textField(purchase: Purchase, required: boolean): Html {
  return html`<input type="text" id="field-7f3a" name="field-7f3a" class="a-input-text" maxlength="50" value="${purchase.po ?? ''}" aria-required="${String(required)}">`;
}

function pickList(view: View, purchase: Purchase, options: readonly string[]): Html {
  return html`<select id="field-7f3a" name="field-7f3a" class="a-native-dropdown"><option value="">${view.texts.choose}</option>
${options.map((option) => html`<option value="${option}"${option === purchase.po ? selected : ''}>${option}</option>`)}</select>`;
}

const selected: Html = { markup: ' selected' };
